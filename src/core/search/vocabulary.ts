/**
 * Which words of the catalogue a typed word means, and how closely. The only user of fuse.js.
 * Fuse scans linearly, so it scans each distinct word once instead of every field of every plan: the vocabulary of
 * 100,000 plans is a few thousand words.
 */
import Fuse from 'fuse.js';

export interface WordMatch {
  /** Position in the vocabulary. */
  readonly word: number;
  /** 0 = the very word; grows with errors and with the letters left over. */
  readonly cost: number;
}

export type Lookup = (typed: string) => readonly WordMatch[];

/** One slip in three letters: `moblie` (6) has two. */
const THRESHOLD = 0.34;
const EXACT = 0.01;
const LEFTOVER = 0.4;
const NOT_AT_START = 0.1;

/** Numbers and short words are never guessed at: 20 GB is not 30 GB, and three letters are too few to tell a slip. */
const mayHaveSlips = (typed: string): boolean => typed.length >= 4 && !/\d/.test(typed);

function costOf(typed: string, word: string, errors: number): number {
  const leftover = Math.abs(word.length - typed.length) / Math.max(word.length, typed.length);
  return errors + LEFTOVER * leftover + (word.startsWith(typed) ? 0 : NOT_AT_START);
}

/** Builds the lookup of typed words. No more slips are forgiven than the nearest word needs: `unlimted` is not `united`. */
export function vocabulary(words: readonly string[]): Lookup {
  const options = { includeScore: true, shouldSort: false, ignoreLocation: true, isCaseSensitive: true, threshold: THRESHOLD };
  const fuse = new Fuse(words, options);
  return (typed) => {
    const found = fuse.search(typed).map(({ item, refIndex, score = 1 }) => ({ word: refIndex, score, cost: costOf(typed, item, score) }));
    const least = found.reduce((best, { score }) => Math.min(best, score), 1);
    const forgiven = mayHaveSlips(typed) ? Math.max(least, EXACT) : EXACT;
    return found.filter(({ score }) => score <= forgiven);
  };
}
