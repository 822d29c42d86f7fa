/** How Indonesian fine print runs: where sentences and clauses end, and how numbers are written. */
import type { Order } from '../../locale.ts';

export const order: Order = {
  sentenceEnd: /(?<!(?<![a-zà-ÿ])(?:s\.d|sd|dll|dsb|dst|maks|min|rp|no|tgl|yg|dgn|mis|ttg))[.!?][”"’)]*\s+|[;\n•…]+|\s\|\s/gi,
  clauseEnd: /[,:–—()]\s|\s-\s/g,
  effectFirst: true,
  numbers: 'comma',
};
