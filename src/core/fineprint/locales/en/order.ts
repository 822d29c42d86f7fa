/** How English fine print runs: where sentences and clauses end, and how numbers are written. */
import type { Order } from '../../locale.ts';

export const order: Order = {
  // A full stop ends a sentence only before a space and not after an abbreviation that stands before a number.
  sentenceEnd: /(?<!\b(?:rs|max|approx|min|e\.g|i\.e|incl|no|vs|ie|eg|mo|min|ex))[.!?][”"’)]*\s+|[;\n•…]+|\s\|\s/gi,
  clauseEnd: /[,:–—()]\s|\s-\s/g,
  effectFirst: true,
  numbers: 'point',
};
