/** The searchable texts of a catalogue. Most are shared by many plans, so each is folded, kept and scored once. */
import type { PlanCard } from '../model/card.ts';
import { FIELDS, searchDocument, type Field, type SearchDocument } from './documents.ts';
import { wordsOf } from './text.ts';
import { vocabulary, type Vocabulary } from './vocabulary.ts';

export interface Corpus {
  readonly size: number;
  /** Distinct texts, words between spaces; text 0 is the empty one. */
  readonly texts: readonly string[];
  /** For each field, the text of each plan by position. */
  readonly planTexts: readonly Uint32Array[];
  readonly vocabulary: Vocabulary;
  /** Texts in which the words stand, each once, ascending. */
  readonly textsWith: (words: Uint32Array) => Uint32Array;
}

const spaced = (words: readonly string[]): string => (words.length === 0 ? '' : ` ${words.join(' ')} `);

/** The texts of a plan as they are searched: folded words between spaces. */
export function searchTexts(card: PlanCard): SearchDocument {
  const document = searchDocument(card);
  return Object.fromEntries(FIELDS.map((field) => [field, spaced(wordsOf(document[field]))])) as Record<Field, string>;
}

/** Numbers keys in the order they first come up. */
function numbering(): { readonly of: (key: string) => number; readonly keys: readonly string[] } {
  const ids = new Map<string, number>();
  const keys: string[] = [];
  const add = (key: string): number => {
    ids.set(key, keys.length);
    return keys.push(key) - 1;
  };
  return { of: (key) => ids.get(key) ?? add(key), keys };
}

/** Postings in two flat arrays: the texts of word `n` are `texts[starts[n]]` to `texts[starts[n + 1] - 1]`. */
function postings(textWords: readonly Uint32Array[], words: number): { readonly starts: Uint32Array; readonly texts: Uint32Array } {
  const starts = new Uint32Array(words + 1);
  for (const numbers of textWords) for (const word of numbers) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 0; word < words; word += 1) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const next = starts.slice();
  const texts = new Uint32Array(starts[words] ?? 0);
  textWords.forEach((numbers, text) => {
    for (const word of numbers) {
      const at = next[word] ?? 0;
      texts[at] = text;
      next[word] = at + 1;
    }
  });
  return { starts, texts };
}

/** Texts of any of the words, by marking them one by one. */
function lookup(textWords: readonly Uint32Array[], words: number): Corpus['textsWith'] {
  const { starts, texts } = postings(textWords, words);
  return (wanted) => {
    const marks = new Uint8Array(textWords.length);
    let count = 0;
    for (const word of wanted) {
      for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at += 1) {
        const text = texts[at] ?? 0;
        if (marks[text] === 0) count += 1;
        marks[text] = 1;
      }
    }
    const found = new Uint32Array(count);
    let next = 0;
    for (let text = 0; next < count; text += 1) if (marks[text] === 1) found[next++] = text;
    return found;
  };
}

/** Prepares the plans of a catalogue. */
export function corpus(cards: readonly PlanCard[]): Corpus {
  const printed = new Map<string, number>([['', 0]]);
  const texts = numbering();
  const words = numbering();
  const textWords: Uint32Array[] = [];
  const add = (text: string): number => {
    const own = wordsOf(text);
    const number = texts.of(spaced(own));
    textWords[number] ??= Uint32Array.from(own, words.of);
    printed.set(text, number);
    return number;
  };
  add('');
  const planTexts = FIELDS.map(() => new Uint32Array(cards.length));
  cards.forEach((card, position) => {
    const document = searchDocument(card);
    FIELDS.forEach((field, at) => {
      const column = planTexts[at];
      if (column) column[position] = printed.get(document[field]) ?? add(document[field]);
    });
  });
  return {
    size: cards.length,
    texts: texts.keys,
    planTexts,
    vocabulary: vocabulary(words.keys),
    textsWith: lookup(textWords, words.keys.length),
  };
}
