/**
 * Topics: what a file may state that is no field of a plan (how to cancel, where to complain). A topic is found by the header of
 * a column made for it, or by its words in any cell. Topics are data, one file each in topics/.
 */
import { isPlaceholder, quote, type Evidence } from '../model/index.ts';
import type { PublishedRow, Subject } from './types.ts';

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
  for (const [index, known] of knownCells(row.cells).entries()) {
    const at = known === null ? null : wordsIn(topic, number, known);
    if (at !== null) return { kind: 'value', evidence: quote(cellAt(row, index), at[0], at[1]) };
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

/** Positions of the columns made for a topic. The header is one array for the whole file, so it is looked at once. */
export function ownColumns(topic: Topic, columns: readonly string[]): readonly number[] {
  let known = headers.get(columns);
  if (known === undefined) headers.set(columns, (known = new Map()));
  let found = known.get(topic);
  if (found === undefined) {
    const { columns: pattern } = topic;
    found = pattern === null ? [] : columns.flatMap((name, i) => (pattern.test(name.trim()) ? [i] : []));
    known.set(topic, found);
  }
  return found;
}
const headers = new WeakMap<readonly string[], Map<Topic, readonly number[]>>();

type Span = readonly [start: number, end: number];

/** A text and, by the number of the topic, where the words of the topic stand in it (undefined: not looked for yet). */
interface Known {
  readonly text: string;
  readonly found: (Span | null | undefined)[];
}

/** Texts remembered: fine print repeats from row to row. */
const REMEMBERED = 4000;
const texts = new Map<string, Known>();
/** All topics ask about one row before the next one comes. */
let last: { readonly cells: readonly string[]; readonly known: readonly (Known | null)[] } | null = null;

const topicNumbers = new Map<Topic, number>();
function numberOf(topic: Topic): number {
  let number = topicNumbers.get(topic);
  if (number === undefined) topicNumbers.set(topic, (number = topicNumbers.size));
  return number;
}

/** Figures, dates and signs hold no words of any topic. */
const NO_WORDS = /^[\d\s.,:;/%+*()$€£¥-]*$/;

function knownCells(cells: readonly string[]): readonly (Known | null)[] {
  if (last?.cells !== cells) last = { cells, known: cells.map(knownText) };
  return last.known;
}

function knownText(text: string): Known | null {
  if (text.length < 2 || NO_WORDS.test(text)) return null;
  let known = texts.get(text);
  if (known === undefined) {
    if (texts.size >= REMEMBERED) texts.clear();
    texts.set(text, (known = { text, found: [] }));
  }
  return known;
}

function wordsIn(topic: Topic, number: number, { text, found }: Known): Span | null {
  let at = found[number];
  if (at === undefined) found[number] = at = search(topic, text);
  return at;
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
