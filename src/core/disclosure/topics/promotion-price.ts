import type { Topic } from '../topic.ts';

/** A price that is lower for some users or for some time. */
export const PROMOTION_PRICE: Topic = {
  id: 'promotion-price',
  columns: /(?:优惠|促销|活动|折后)(?:价|资费|月费)|promo.?price|introductory price|Aktionspreis|prix promotionnel|precio promocional/i,
  words:
    /(?:优惠|促销|活动|折后|签约|特惠)价|优惠期|原价|[\d.一二三四五六七八九]折|promotional price|introductory (?:price|rate)|Aktionspreis|prix promotionnel/i,
};
