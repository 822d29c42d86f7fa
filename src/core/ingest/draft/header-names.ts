/** Header → what it may name, by the words of ten languages. */
import type { Target } from '../../model/index.ts';
import type { Lexicon } from './lexicon.ts';
import { LEXICONS } from './lexicons/index.ts';
import { wordsOf } from './words.ts';

/** How well a header names a target, 0 to 1, and by which words. */
export interface Naming {
  readonly score: number;
  /** The name as the lexicon spells it. */
  readonly name: string;
  readonly language: string;
}

export interface HeaderNames {
  readonly targets: ReadonlyMap<Target, Naming>;
  /** A name of something that is no fact about a plan, such as a rating. */
  readonly other: Naming | null;
}

interface Entry {
  readonly target: Target | null;
  readonly name: string;
  readonly words: readonly string[];
  /** A weak name is one of several things the header may mean. */
  readonly weak: boolean;
}

interface Prepared {
  readonly lexicon: Lexicon;
  readonly fillers: ReadonlySet<string>;
  readonly entries: readonly Entry[];
}

const WEAK = 0.62;

const prepared: readonly Prepared[] = LEXICONS.map((lexicon) => {
  const fillers = new Set(lexicon.fillers.flatMap(wordsOf));
  const entry = (target: Target | null, name: string, weak: boolean): Entry => ({
    target,
    name,
    weak,
    words: significant(wordsOf(name), fillers),
  });
  const of = (table: Lexicon['names'], weak: boolean): Entry[] =>
    Object.entries(table).flatMap(([target, names]) => names.map((name) => entry(target as Target, name, weak)));
  return {
    lexicon,
    fillers,
    entries: [...of(lexicon.names, false), ...of(lexicon.weak, true), ...lexicon.others.map((name) => entry(null, name, false))],
  };
});

/** Every word the lexicons know: such a word is no slip of the pen for another one. */
const KNOWN_WORDS: ReadonlySet<string> = new Set(
  LEXICONS.flatMap(({ names, weak, others }) =>
    [...Object.values(names).flat(), ...Object.values(weak).flat(), ...others].flatMap(wordsOf),
  ),
);

/** Words that say something; all words when none of them does. */
function significant(words: readonly string[], fillers: ReadonlySet<string>): readonly string[] {
  const kept = words.filter((word) => !fillers.has(word) && !/^\d+$/.test(word));
  return kept.length > 0 ? kept : words;
}

/**
 * What a header may name.
 * @param weights how far a language is trusted in this file, 0 to 1; 1 where left out.
 */
export function headerNames(header: string, weights: ReadonlyMap<string, number> = new Map()): HeaderNames {
  const targets = new Map<Target, Naming>();
  const others: Naming[] = [];
  // What stands in brackets explains the name; the name is tried without it first.
  const variants = [...new Set([header.replace(/[(（[][^)）\]]*[)）\]]/g, ' ').trim(), header])].filter((text) => text !== '');
  for (const [i, variant] of variants.entries()) {
    const words = wordsOf(variant);
    for (const { lexicon, fillers, entries } of prepared) {
      const own = significant(words, fillers);
      const factor = (weights.get(lexicon.language) ?? 1) * (i === 0 ? 1 : 0.97);
      for (const entry of entries) {
        const score = likeness(own, entry.words, lexicon) * (entry.weak ? WEAK : 1) * factor;
        if (score <= 0) continue;
        const naming = { score, name: entry.name, language: lexicon.language };
        if (entry.target === null) others.push(naming);
        else if ((targets.get(entry.target)?.score ?? 0) < score) targets.set(entry.target, naming);
      }
    }
  }
  return { targets, other: others.reduce<Naming | null>((top, next) => (next.score > (top?.score ?? 0) ? next : top), null) };
}

/** How well the words of a header contain those of a name: 1 when they are the same, more when the name is the header's head. */
function likeness(header: readonly string[], name: readonly string[], { head, compounds }: Lexicon): number {
  if (header.length === 0 || name.length === 0) return 0;
  if (name.length > header.length) return 0;
  const at = indexOf(header, name);
  const share = name.length / header.length;
  if (at >= 0 && share === 1) return header.every((word, i) => word === name[i]) ? 1 : 0.92;
  if (at >= 0)
    return 0.3 + 0.45 * share + ((head === 'last' ? at + name.length === header.length : at === 0) ? 0.17 : share >= 0.6 ? 0.12 : -0.05);
  const headWord = (head === 'last' ? header.at(-1) : header[0]) ?? '';
  if (name.length > 1 && name.every((word) => header.some((own) => sameWord(own, word))))
    return 0.2 + 0.45 * share + (name.includes(headWord) ? 0.17 : 0);
  return compounds && name.length === 1 ? compound(headWord, name[0] ?? '') / header.length ** 0.5 : 0;
}

function indexOf(header: readonly string[], name: readonly string[]): number {
  for (let at = 0; at + name.length <= header.length; at++) if (name.every((word, i) => sameWord(header[at + i] ?? '', word))) return at;
  return -1;
}

/** "Basispreis" ends in "preis": the end says what it is. */
function compound(word: string, part: string): number {
  if (part.length < 4 || word.length <= part.length) return 0;
  return word.endsWith(part) ? 0.66 : part.length > 4 && word.startsWith(part) ? 0.42 : 0;
}

/** Equal, or a long word with one letter too many, too few or wrong: published headers have slips of the pen. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (KNOWN_WORDS.has(a) || Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** How far each language is to be trusted: the one that knows most of the headers fully, the others a little less. */
export function languageWeights(headers: readonly string[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>(LEXICONS.map(({ language }) => [language, 0]));
  for (const header of headers) {
    for (const { lexicon, fillers, entries } of prepared) {
      const words = significant(wordsOf(header), fillers);
      const best = entries.reduce((top, entry) => Math.max(top, likeness(words, entry.words, lexicon) * (entry.weak ? WEAK : 1)), 0);
      if (best >= 0.6) sums.set(lexicon.language, (sums.get(lexicon.language) ?? 0) + best);
    }
  }
  const most = Math.max(...sums.values());
  return new Map([...sums].map(([language, sum]) => [language, most === 0 ? 1 : sum === most ? 1 : 0.84 + (0.1 * sum) / most]));
}
