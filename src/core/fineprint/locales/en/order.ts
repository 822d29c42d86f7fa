/** How English fine print runs: where sentences and clauses end, and how numbers are written. */
import type { Order } from '../../locale.ts';

export const order: Order = {
  // A full stop ends a sentence only before a space and not after an abbreviation that stands before a number, nor after one before a word in small letters.
  sentenceEnd:
    /(?<!\b(?:[Rr]s|RS|[Mm]ax|[Aa]pprox|[Mm]in|[Ee]\.g|[Ii]\.e|[Ii]ncl|[Nn]o|NO|[Vv]s|[Ii]e|[Ee]g|[Mm]o|[Ee]x))(?<!\b(?:[Uu]\.[SsKk]|[Uu]\.[Ss]\.[Aa]|[Aa]\.[Mm]|[Pp]\.[Mm]|[Dd]omest|[Ii]ntl|[Aa]pp|etc|[Mm]th|[Aa]cct)(?=\.\s[a-z]))[.!?][”"’)]*\s+|[;\n•…]+|\s\|\s/g,
  clauseEnd: /[,:–—()]\s|\s-\s/g,
  effectFirst: true,
  numbers: 'point',
};
