/** How French fine print runs: where sentences and clauses end, and how numbers are written. */
import type { Order } from '../../locale.ts';

export const order: Order = {
  // A full stop ends a sentence only before a space and not after an abbreviation that stands before a number.
  sentenceEnd:
    /(?<!\b(?:max|maxi|min|mini|env|approx|ex|incl|suppl|art|no|vs|resp|tél|mens|cf|fr|p|c-à-d|vit))[.!?][”"»’')]*\s+|[;\n•…]+|\s\|\s/gi,
  clauseEnd: /[,:–—()]\s|\s-\s/g,
  effectFirst: true,
  numbers: 'comma',
};
