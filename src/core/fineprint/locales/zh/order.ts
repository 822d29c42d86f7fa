/** How Chinese fine print runs: where sentences and clauses end, and how numbers are written. */
import type { Order } from '../../locale.ts';

export const order: Order = {
  sentenceEnd: /[。；;\n•!！?？◆]+|\s?\|\s?|…+/g,
  clauseEnd: /[，,、：:（）()]|\s/g,
  effectFirst: false,
  numbers: 'point',
};
