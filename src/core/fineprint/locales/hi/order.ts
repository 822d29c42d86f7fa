/** How Hindi fine print runs: where sentences and clauses end, and how numbers are written. */
import type { Order } from '../../locale.ts';

export const order: Order = {
  // The danda ends a sentence; a full stop only before a space, and not after रु. or the letters of एम.बी.
  sentenceEnd:
    /[।॥]["”’)]*\s*|(?<!(?<![\u0900-\u0963])(?:रु|रू|एम|जी|के|बी|डॉ|नं|rs|no|vs|max|approx))[.!?]["”’)]*\s+|[;\n•…]+|\s\|+(?:\s|$)/gi,
  clauseEnd: /[,:–—()]\s|\s-\s/g,
  effectFirst: false,
  numbers: 'point',
};
