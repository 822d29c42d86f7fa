import type { Topic } from '../topic.ts';

/** What a promotion asks for in return: a least use or a minimum term. */
export const PROMOTION_CONDITIONS: Topic = {
  id: 'promotion-conditions',
  columns: /promo.{0,12}(?:term|condition|eligib)|优惠条件|aktions(?:bedingung|zeitraum)|condition.{0,6}promo/i,
  words:
    /minimum (?:term|use|usage|spend|contract)|when you (?:sign|commit|stay)|requires? (?:an? )?(?:\d{1,2}[- ]month|autopay|contract|commitment)|(?:在网|承诺在网|合约期?)[^.;。]{0,6}\d{1,2} ?个?月|Mindestlaufzeit|Mindestvertragslaufzeit|Mindestumsatz|engagement (?:de )?\d{1,2} mois|permanencia|fideliza[çc]|vincolo|最低利用期間|약정/i,
};
