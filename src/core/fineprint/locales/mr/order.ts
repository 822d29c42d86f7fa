/** How Marathi fine print runs: where sentences and clauses end, and how numbers are written. */
import type { Order } from '../../locale.ts';

export const order: Order = {
  sentenceEnd: /(?<!(?<![\u0900-\u0963])(?:रु|रू|एम|जी|के|बी|नं|rs|no|max))[.!?।]["”’)]*\s+|[;\n•…]+|\s\|+(?:\s|$)/gi,
  clauseEnd: /[,:–—()]\s|\s-\s/g,
  effectFirst: false,
  numbers: 'point',
};
