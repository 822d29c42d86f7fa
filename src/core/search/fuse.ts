/** The one door to Fuse.js: how a query is asked and what Fuse makes of a set of texts. */
import Fuse, { type IFuseOptions } from 'fuse.js';

/**
 * The options of every search. Texts and patterns arrive folded. The place of a hit in a text does not matter, nor does the length of
 * the text: a plan that states more must not rank lower for it. One slip in four letters; more of them find another word.
 */
export const OPTIONS = {
  includeScore: true,
  isCaseSensitive: true,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  useExtendedSearch: true,
  threshold: 0.25,
} as const satisfies IFuseOptions<unknown>;

/** Most slips in a word of this length. */
export const mostSlips = (length: number): number => Math.floor(OPTIONS.threshold * length);

export interface Scored {
  readonly id: number;
  /** Fuse's own: 0 = the whole word; up to the threshold. */
  readonly score: number;
}

/** Scores the texts with these ids; those that do not match are left out. `slips` per letter tightens the threshold. */
export type Score = (ids: Uint32Array, pattern: string, threshold?: number) => readonly Scored[];

/** Lets Fuse score any choice out of many texts, whose records are made once. */
export function scorer(texts: readonly string[]): Score {
  const records = texts.map((v, i) => ({ v, i, n: 1 }));
  return (ids, pattern, threshold = OPTIONS.threshold) => {
    const chosen = Array.from(ids, (id) => records[id]).filter((record) => record !== undefined);
    if (chosen.length === 0) return [];
    const index = Fuse.parseIndex<string>({ keys: [], records: chosen });
    const fuse = new Fuse(texts, { ...OPTIONS, threshold, shouldSort: false }, index);
    return fuse.search(pattern).map(({ refIndex, score = 1 }) => ({ id: refIndex, score }));
  };
}
