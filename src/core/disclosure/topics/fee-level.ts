import type { Topic } from '../topic.ts';

/** The price of a plan, as words where it is no plain figure. */
export const FEE_LEVEL: Topic = {
  id: 'fee-level',
  columns: /资费标准|^资费$|月(?:租|费)$|^价格|fees?.?standard|product.?price|^price$|monthly price/i,
  words: null,
};
