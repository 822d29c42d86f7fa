import type { Topic } from '../topic.ts';

/** Messages that tell a user how much of an allowance is used. */
export const USAGE_ALERTS: Topic = {
  id: 'usage-alerts',
  columns:
    /usage (?:alert|notif)|alerts?$|notifications?$|提醒|avisos? de (?:consumo|uso)|alertes? de conso|Verbrauchs(?:hinweis|warnung)|이용량 알림|利用通知/i,
  words:
    /(?:alert|notif|remind|inform|text message|SMS)[a-z]* (?:[^.;]{0,60} )?(?:at|when|once|after|upon) [^.;]{0,60}\d{2,3} ?(?:%|per ?cent)|\d{2,3} ?(?:%|per ?cent) [^.;]{0,60}(?:alert|notif|remind)|usage (?:alert|notification|reminder)s?|流量[^。；]{0,10}提醒|提醒[^。；]{0,10}用量|用量提醒|余量提醒|avis[ao][^.;]{0,60}\d{2,3} ?%|notifica[^.;]{0,60}\d{2,3} ?%|alert[ae][^.;]{0,60}\d{2,3} ?%|avviso[^.;]{0,40}\d{2,3} ?%|(?:SMS|benachrichtig|Hinweis)[^.;]{0,60}\d{2,3} ?(?:%|Prozent)|\d{2,3} ?%[^.;]{0,40}(?:알림|문자|通知)/i,
};
