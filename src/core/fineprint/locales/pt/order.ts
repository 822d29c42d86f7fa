/** How Portuguese fine print runs: where sentences and clauses end, and how numbers are written. */
import type { Order } from '../../locale.ts';

export const order: Order = {
  // A full stop ends a sentence only before a space and not after an abbreviation that stands before a number or a name.
  sentenceEnd:
    /(?<!(?<![a-zà-ÿ])(?:m[aá]x|m[ií]n|aprox|incl|excl|vel|desc|p\.? ?ex|ex|art|n|n[uú]m|tel|vs|p|adic|obs|etc))[.!?][”"’)»]*\s+|[;\n•…]+|\s\|\s/gi,
  clauseEnd: /[,:–—()]\s|\s-\s|\s(?=\()/g,
  effectFirst: true,
  numbers: 'comma',
};
