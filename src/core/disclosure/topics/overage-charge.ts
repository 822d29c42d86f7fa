import type { Topic } from '../topic.ts';

/** What additional data costs, as a label prints it. */
export const OVERAGE_CHARGE: Topic = {
  id: 'overage-charge',
  columns: /over_?usage|additional_?usage|aadditionalUsageCharge|additional data|overage_?(?:price|charge)/i,
  words: null,
};
