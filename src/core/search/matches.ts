/** What a typed word means in a catalogue: our index chooses the texts that may match, Fuse decides and scores. */
import type { Corpus } from './corpus.ts';
import { mostSlips, type Score, type Scored } from './fuse.ts';
import { askable, asTyped, mayHaveSlips, mayStandInside, swaps, withSlips } from './patterns.ts';

export interface Matches {
  /** The word in Fuse's language. */
  readonly pattern: string;
  readonly texts: readonly Scored[];
}

/** The word cut into so many parts, as even as possible. */
export function parts(word: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) =>
    word.slice(Math.round((word.length * at) / count), Math.round((word.length * (at + 1)) / count)),
  );
}

function together(lists: readonly Uint32Array[]): Uint32Array {
  return Uint32Array.from(new Set(lists.flatMap((list) => [...list])));
}

/** Two letters in each other's place, where that gives a word of the catalogue. */
function swapped({ vocabulary, textsWith }: Corpus, score: Score, word: string): Matches | null {
  const standing = swaps(word).map((meant) => ({ meant, words: vocabulary.containing(meant) }));
  const known = standing.filter(({ words }) => words.length > 0);
  const pattern = known.map(({ meant }) => asTyped(meant)).join(' | ');
  return known.length === 0 ? null : { pattern, texts: score(textsWith(together(known.map(({ words }) => words))), pattern) };
}

/**
 * Slips are forgiven one by one, and no more of them than the nearest text needs: `unlimted` is not `united`. Of a word cut into one
 * part more than it has slips, one part at least is as typed, so only texts with such a part are looked at.
 */
function nearest({ vocabulary, textsWith }: Corpus, score: Score, word: string): readonly Scored[] {
  for (let slips = 1; slips <= mostSlips(word.length); slips += 1) {
    const words = together(parts(word, slips + 1).map(vocabulary.containing));
    // The thousandth keeps a fraction such as 2/9 from falling short of itself.
    const found = score(textsWith(words), withSlips(word), slips / word.length + 0.001);
    if (found.length > 0) return found;
  }
  return [];
}

/** The texts a typed word stands in; with slips only where it stands nowhere as typed. */
export function matches(corpus: Corpus, score: Score, typed: string): Matches {
  const { vocabulary, textsWith } = corpus;
  const word = askable(typed);
  const words = mayStandInside(word) ? vocabulary.containing(word) : vocabulary.beginning(word);
  const pattern = asTyped(word);
  if (words.length > 0) return { pattern, texts: score(textsWith(words), pattern) };
  if (!mayHaveSlips(word)) return { pattern, texts: [] };
  return swapped(corpus, score, word) ?? { pattern: withSlips(word), texts: nearest(corpus, score, word) };
}
