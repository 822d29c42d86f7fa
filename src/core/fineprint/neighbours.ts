/** The words right beside a quantity. */
import type { Around } from './locale.ts';
import type { Stretch } from './sentences.ts';

/** How far the words beside a quantity are looked at. */
const WINDOW = 72;

/** The words right before and after one quantity, inside its sentence. */
export interface Neighbours {
  readonly before: string;
  readonly after: string;
}

/** The words around a place in a text, as far as its sentence goes. */
export function neighbours(text: string, sentence: Stretch, { start, end }: Stretch): Neighbours {
  return {
    before: text.slice(Math.max(sentence.start, start - WINDOW), start),
    after: text.slice(end, Math.min(sentence.end, end + WINDOW)),
  };
}

/** True when the words around a quantity give it a role. */
export const fits = (words: Neighbours, { before, after, both, unless }: Around): boolean =>
  !(unless?.test(words.after) ?? false) &&
  ((before?.test(words.before) ?? false) ||
    (after?.test(words.after) ?? false) ||
    (both !== undefined && both[0].test(words.before) && both[1].test(words.after)));
