/**
 * Topics: what a file may state that is no field of a plan (how to cancel, where to complain). A topic is found by the header of
 * a column made for it, or by its words in any cell. Topics are data, one file each in topics/.
 */
import { isPlaceholder, quote, type Evidence } from '../model/index.ts';
import type { PublishedRow, Subject } from './types.ts';

/** A topic is a constant of its file; one made anew at each call would make everything remembered void each time. */
export interface Topic {
  /** The name of its file. */
  readonly id: string;
  /** Headers of columns made for it, in all languages; matched against the header as printed. */
  readonly columns: RegExp | null;
  /** Words that state it in a cell of any column, in all languages; null where only a column of its own tells. */
  readonly words: RegExp | null;
}

/**
 * value: something is stated · none: it is said that there is none · link: only an address.
 * `evidence` is the whole cell of a column of its own, or the sentence part the words stand in.
 */
export interface Statement {
  readonly kind: 'value' | 'none' | 'link';
  readonly evidence: Evidence;
}

const SAYS_NONE =
  /^(?:无|無|没有|沒有|不涉及|不适用|无要求|无限制|none|no|not applicable|keine?|nein|néant|aucune?|non|ninguno|nenhum|não|nessuno|없음|なし)[。.!]?$/i;
const ONLY_LINK = /^(?:https?:\/\/|www\.)\S+$/i;

/** What the row states on a topic: a column of its own first, then the words in any cell; null when nothing was found. */
export function statementOn(topic: Topic, { row }: Pick<Subject, 'row'>): Statement | null {
  for (const index of ownColumns(topic, row.columns)) {
    const text = row.cells[index] ?? '';
    if (!isPlaceholder(text)) return { kind: kindOf(text.trim()), evidence: quote(cellAt(row, index)) };
  }
  if (topic.words === null) return null;
  const number = numberOf(topic);
  for (const { index, found } of wordsOf(row.cells)) {
    const at = found[number];
    if (at !== undefined) return { kind: 'value', evidence: quote(cellAt(row, index), at[0], at[1]) };
  }
  return null;
}

const kindOf = (text: string): Statement['kind'] => (SAYS_NONE.test(text) ? 'none' : ONLY_LINK.test(text) ? 'link' : 'value');

/** A cell of a row, ready to be quoted. */
export const cellAt = ({ columns, cells }: PublishedRow, index: number) => ({
  column: columns[index] ?? `column ${index + 1}`,
  columnIndex: index,
  text: cells[index] ?? '',
  offset: 0,
});

/** The header is one array for the whole file, so each topic looks at it once. */
let header: { readonly columns: readonly string[]; readonly own: WeakMap<Topic, readonly number[]> } = { columns: [], own: new WeakMap() };

/** Positions of the columns made for a topic. */
export function ownColumns(topic: Topic, columns: readonly string[]): readonly number[] {
  if (header.columns !== columns) header = { columns, own: new WeakMap() };
  const known = header.own.get(topic);
  if (known !== undefined) return known;
  const { columns: pattern } = topic;
  const own = pattern === null ? [] : columns.flatMap((name, i) => (pattern.test(name.trim()) ? [i] : []));
  header.own.set(topic, own);
  return own;
}

type Span = readonly [start: number, end: number];
/** Where the words of topics stand in a text, by the number of the topic; null for a text that none of them speaks in. */
type Found = readonly (Span | undefined)[] | null;

/** The topics asked for so far. A text is searched for all of them at once; a new one makes everything known void. */
const topics: Topic[] = [];
const topicNumbers = new Map<Topic, number>();

function numberOf(topic: Topic): number {
  const known = topicNumbers.get(topic);
  if (known !== undefined) return known;
  topicNumbers.set(topic, topics.length);
  texts.clear();
  last = null;
  return topics.push(topic) - 1;
}

/** Texts remembered: fine print repeats from row to row. */
const REMEMBERED = 4000;
const texts = new Map<string, Found>();

interface WordsAt {
  readonly index: number;
  readonly found: NonNullable<Found>;
}
/** All topics ask about one row before the next one comes. */
let last: { readonly cells: readonly string[]; readonly words: readonly WordsAt[] } | null = null;

function wordsOf(cells: readonly string[]): readonly WordsAt[] {
  if (last?.cells === cells) return last.words;
  const words: WordsAt[] = [];
  for (let index = 0; index < cells.length; index++) {
    const found = foundIn(cells[index] ?? '');
    if (found !== null) words.push({ index, found });
  }
  last = { cells, words };
  return words;
}

/** Figures, dates, signs and addresses hold no words of any topic. */
const NO_WORDS = /^(?:[\d\s.,:;/%+*()$€£¥-]*|https?:\S*)$/;
/** Nor do ids: one run of letters and figures. */
const isId = (text: string): boolean => /^\w+$/.test(text) && /\d/.test(text);

function foundIn(text: string): Found {
  if (text.length < 2) return null;
  const known = texts.get(text);
  if (known !== undefined) return known;
  const found = NO_WORDS.test(text) || isId(text) ? null : searchAll(text);
  if (texts.size >= REMEMBERED) texts.clear();
  texts.set(text, found);
  return found;
}

function searchAll(text: string): Found {
  let found: (Span | undefined)[] | null = null;
  for (let number = 0; number < topics.length; number++) {
    const topic = topics[number];
    const at = topic === undefined ? null : search(topic, text);
    if (at !== null) (found ??= [])[number] = at;
  }
  return found;
}

/** End of a sentence or clause, in the scripts that are read. */
const BREAK = /[。；;！!？?\n\r]|\.(?=\s|$)/g;

/** The sentence around the first words that state the topic. */
function search({ words }: Topic, text: string): Span | null {
  const at = words === null ? -1 : text.search(words);
  if (at < 0) return null;
  let start = 0;
  for (const { index } of text.matchAll(BREAK)) {
    if (index < at) start = index + 1;
    else return [start, index];
  }
  return [start, text.length];
}
