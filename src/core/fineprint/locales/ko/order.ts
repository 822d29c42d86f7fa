/** How Korean fine print runs: where sentences and clauses end, and how numbers are written. */
import type { Order } from '../../locale.ts';

export const order: Order = {
  // A full stop ends a sentence before a space; within a number, or an abbreviation, it does not.
  sentenceEnd: /[.!?。！？][”"’')\]]*\s+|[;\n※●■▶◆★•]+|…+|\.{2,}|\s\|\s/g,
  clauseEnd: /[,，、:：(){}[\]/·]|\s-\s/g,
  effectFirst: false,
  numbers: 'point',
};
