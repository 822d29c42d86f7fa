import type { Topic } from '../topic.ts';

/** Where a tariff is sold. */
export const SALE_REGION: Topic = {
  id: 'sale-region',
  columns: /适用(?:地区|区域)|^归属|销售(?:地区|区域)|applicable.?area|sale.?(?:area|region)/i,
  words: null,
};
