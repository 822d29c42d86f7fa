/** How romanised Hindi runs: where sentences and clauses end; conditions stand before their effect, unlike in English. */
import type { Order } from '../../locale.ts';

export const order: Order = {
  sentenceEnd: /(?<!\b(?:rs|max|approx|no|vs))[.!?][”"’)]*\s+|[;\n•…]+|\s\|\s/gi,
  clauseEnd: /[,:–—()]\s|\s-\s/g,
  effectFirst: false,
  numbers: 'point',
};
