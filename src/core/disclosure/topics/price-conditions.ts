import type { Topic } from '../topic.ts';

/** For whom, or for how long, a lower price holds. */
export const PRICE_CONDITIONS: Topic = {
  id: 'price-conditions',
  columns: /优惠(?:条件|期|期限)|活动(?:时间|期限|条件)|promo.?(?:months|conditions)|promotion (?:period|conditions)|Aktionszeitraum/i,
  words:
    /签约|合约|协议期|在网|新用户|新入网|新客|老用户|存量|活动(?:期|时间|截止)|优惠(?:期|有效)[^。；，]{0,10}\d|\d+\s*(?:个月|年)|截止|首[次年月]|new customers?|for (?:the first )?\d+ months|with a contract|für \d+ Monate|pendant \d+ mois|durante \d+ meses/i,
};
