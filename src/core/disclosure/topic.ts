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
  const number = numberOf(topic);
  if (last.cells !== row.cells) last = rowOf(row.cells, last);
  const known = last.statements[number];
  if (known !== undefined) return known;
  return (last.statements[number] = statementIn(topic, number, row));
}

function statementIn(topic: Topic, number: number, row: PublishedRow): Statement | null {
  for (const index of ownColumns(topic, row.columns)) {
    const text = row.cells[index] ?? '';
    if (!isPlaceholder(text)) return { kind: kindOf(text.trim()), evidence: quote(cellAt(row, index)) };
  }
  for (const { index, found } of last.words) {
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
const topicNumbers = new Map<Topic, number>();
/** Those with words, by whether figures of their own stand among them ("80 %"); the others take any digit for any other. */
const plain: { readonly number: number; readonly topic: Topic }[] = [];
const withFigures: { readonly number: number; readonly topic: Topic }[] = [];

function numberOf(topic: Topic): number {
  const known = topicNumbers.get(topic);
  if (known !== undefined) return known;
  const number = topicNumbers.size;
  topicNumbers.set(topic, number);
  if (topic.words !== null) (namesFigures(topic.words) ? withFigures : plain).push({ number, topic });
  for (const memory of [texts, masks]) memory.clear();
  last = NO_ROW;
  return number;
}

/** True when a pattern has digits of its own, apart from counts of repetition. */
const namesFigures = ({ source }: RegExp): boolean => /\d/.test(source.replace(/\{\d{1,9},?\d{0,9}\}|\\d/g, ''));

/** Texts remembered: fine print repeats from row to row. */
const REMEMBERED = 4000;
const texts = new Map<string, Found>();
/** The same without their figures: names and prices differ in little else. A masked text is as long as the text. */
const masks = new Map<string, Found>();

interface WordsAt {
  readonly index: number;
  readonly found: NonNullable<Found>;
}

/** All topics ask about one row before the next one comes; most cells of the next row are those of this one. */
interface LastRow {
  readonly cells: readonly string[];
  readonly found: readonly Found[];
  readonly words: readonly WordsAt[];
  readonly statements: (Statement | null | undefined)[];
}
const NO_ROW: LastRow = { cells: [], found: [], words: [], statements: [] };
let last = NO_ROW;

function rowOf(cells: readonly string[], before: LastRow): LastRow {
  const found: Found[] = [];
  const words: WordsAt[] = [];
  for (let index = 0; index < cells.length; index++) {
    const text = cells[index] ?? '';
    const known = before.found[index];
    const own = known !== undefined && before.cells[index] === text ? known : text.length < 2 ? null : remember(texts, text, foundIn);
    found.push(own);
    if (own !== null) words.push({ index, found: own });
  }
  return { cells, found, words, statements: [] };
}

function remember(memory: Map<string, Found>, text: string, search: (text: string) => Found): Found {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const found = search(text);
  if (memory.size >= REMEMBERED) memory.clear();
  memory.set(text, found);
  return found;
}

/** Figures, dates, signs and addresses hold no words of any topic. */
const NO_WORDS = /^(?:[\d\s.,:;/%+*()$€£¥-]*|https?:\S*)$/;
/** Nor do ids: one run of letters and figures. */
const isId = (text: string): boolean => /^\w+$/.test(text) && /\d/.test(text);

function foundIn(text: string): Found {
  if (NO_WORDS.test(text) || isId(text)) return null;
  const masked = text.replace(/\d/g, '0');
  const found = remember(masks, masked, (mask) => searchFor(plain, mask, null));
  return searchFor(withFigures, text, found);
}

/** Adds where the words of some topics stand; the array that is passed on is never changed. */
function searchFor(topics: typeof plain, text: string, before: Found): Found {
  let found: (Span | undefined)[] | null = null;
  for (const { number, topic } of topics) {
    const at = search(topic, text);
    if (at !== null) (found ??= before === null ? [] : [...before])[number] = at;
  }
  return found ?? before;
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
