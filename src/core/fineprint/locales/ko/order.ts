/** How Korean fine print runs: where sentences and clauses end, and how numbers are written. */
import type { Order } from '../../locale.ts';

export const order: Order = {
  // A full stop ends a sentence before a space; within a number, or an abbreviation, it does not.
  // Nor is what is told before a question part of it: "떨어진다는데 유튜브 되나요?"
  sentenceEnd:
    /(?<=는데|던데|은데|ㄴ데|지만|다고),?\s(?=[^.,!?！？\n]{1,40}[?？])|[.!?。！？][”"’')\]]*\s+|[;\n※●■▶◆★•]+|…+|\.{2,}|\s\|\s/g,
  clauseEnd: /[,，、:：(){}[\]/·]|\s-\s/g,
  effectFirst: false,
  numbers: 'point',
};
