import type { Topic } from '../topic.ts';

/** How use is counted and charged. */
export const BILLING_PRINCIPLE: Topic = {
  id: 'billing-principle',
  columns:
    /计费(?:原则|规则|方式|周期|标准)|收费方式|billing (?:principle|method|increment|cycle|rule)|Abrechnung|facturation|facturación|faturamento/i,
  words:
    /按[^。；，]{0,14}(?:计费|收取|计收|收费|计算)|不足[^。；，]{0,10}(?:按|不)|计费|循环(?:计|叠|使用)?|封顶|元\s*[/／每]\s*(?:\d+\s*)?(?:[GMK]B?|分钟|条|次|秒|天|日)|billed (?:per|by|in)|charged (?:per|by|in)|rounded up|per (?:MB|GB|minute|SMS)|wird (?:pro|je) .{0,10}abgerechnet|facturé (?:par|à)/i,
};
