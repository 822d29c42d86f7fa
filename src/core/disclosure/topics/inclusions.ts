import type { Topic } from '../topic.ts';

/** What a plan includes beside calls, messages and data: subscriptions, content, goods. */
export const INCLUSIONS: Topic = {
  id: 'inclusions',
  columns:
    /inclusion|benefit|extras?$|additional services?|add.?on services|servi[çc]os? adiciona|SVA|benef[ií]cio|权益|附加服务|Zusatzleistung|avantages|services inclus|vantaggi|부가 ?서비스|혜택|特典/i,
  words:
    /subscription to|membership|streaming (?:service|subscription)|(?:includes?|comes? with|plus|with) (?:a |free )?(?:[a-z0-9+-]+ ){0,3}(?:subscription|membership|app|streaming|cloud|antivirus)|Netflix|Disney|Spotify|Prime|Hotstar|YouTube Premium|Apple (?:TV|Music)|Globoplay|Deezer|HBO|servi[çc]os? (?:de valor )?adiciona|assinatura|会员|权益|视频会员|Zusatzleistung|abonnement (?:à|inclus)|suscripci[oó]n|abbonamento a|부가 ?서비스|구독|特典/i,
};
