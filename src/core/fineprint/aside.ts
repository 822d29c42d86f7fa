/** Whether the words around a quantity take it out of the tiers. */
import type { Aside } from './locale.ts';
import type { Neighbours } from './neighbours.ts';

/** True when one of the asides fits on every side it names. */
export const isAside = (words: Neighbours, asides: readonly Aside[]): boolean =>
  asides.some(({ before, after }) => (before?.test(words.before) ?? true) && (after?.test(words.after) ?? true));
