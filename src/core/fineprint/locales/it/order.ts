/** How Italian fine print runs: where sentences and clauses end, and how numbers are written. */
import type { Order } from '../../locale.ts';

export const order: Order = {
  // A full stop ends a sentence only before a space and not after an abbreviation that stands before a number or a name.
  sentenceEnd:
    /(?<!(?<![a-zà-ù])(?:max|min|es|ca|ecc|incl|escl|art|artt|sec|tel|n|nr|vs|pag|c\.d|p\.es|mo|cent|eur|sig|dott|circ|mass))[.!?][»"”’')]*\s+|[;\n•…]+|\s\|\s/gi,
  clauseEnd: /[,:–—()]\s|\s-\s/g,
  effectFirst: true,
  numbers: 'comma',
};
