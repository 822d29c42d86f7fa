/** How Spanish fine print runs: where sentences and clauses end, and how numbers are written. */
import type { Order } from '../../locale.ts';

export const order: Order = {
  // A full stop ends a sentence only before a space and not after an abbreviation that stands before a number or a name.
  sentenceEnd:
    /(?<!(?<![a-zà-ÿ])(?:s\/|m[aá]x|m[ií]n|aprox|incl|imp|vel|desc|ee|uu|p\.? ?ej|ej|art|n[uú]m|tel|ud|uds|vs|d|p|c\/u|adic|prom|vto|etc))[.!?][”"’)»]*\s+|[;\n•…]+|\s\|\s/gi,
  clauseEnd: /[,:–—()]\s|\s-\s|\s(?=\()/g,
  effectFirst: true,
  numbers: 'comma',
  numbersIn: { MX: 'auto', PE: 'auto', US: 'auto', PR: 'auto', GT: 'auto', SV: 'auto', HN: 'auto', NI: 'auto', PA: 'auto', DO: 'auto' },
};
