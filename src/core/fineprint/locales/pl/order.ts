/** How Polish fine print runs: where sentences and clauses end, and how numbers are written. */
import type { Order } from '../../locale.ts';

export const order: Order = {
  sentenceEnd: /(?<!(?<![a-zà-ÿ])(?:ok|np|tzn|tj|maks|min|mies|zł|gr|tys|ust|nr|max))[.!?][”"’)]*\s+|[;\n•…]+|\s\|\s/gi,
  clauseEnd: /[,:–—()]\s|\s-\s/g,
  effectFirst: true,
  numbers: 'comma',
};
