/**
 * Text → records. The only file that imports PapaParse: `header: false`, never `dynamicTyping`, so that every cell
 * stays the string that was published.
 */
import Papa from 'papaparse';
import { notice, type Notice } from '../model/index.ts';

export interface Dialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n' | '\r';
}

/** One parsed record: its cells and the physical line it starts on, from 1. */
export type OnRecord = (cells: string[], line: number) => void;

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Papa parses long texts in pieces of this many characters, so that memory does not grow with the file. */
const CHUNK_CHARACTERS = 4_000_000;
/** A file with more unclosed quotes than this is read no further with quotes honoured. */
const MAX_RECOVERIES = 200;

/** The first `count` records, for finding the delimiter and the header. */
export function previewRecords(text: string, dialect: Dialect, count: number): string[][] {
  return Papa.parse<string[]>(text, { ...dialect, header: false, preview: count }).data;
}

/**
 * The delimiter that splits the first records into the most cells most evenly; a comma when nothing splits.
 * Score = median cell count × share of records with that count, so a decimal comma inside `;` cells loses.
 */
export function guessDelimiter(text: string, newline: Dialect['newline']): string {
  const scored = DELIMITERS.map((delimiter) => {
    const counts = previewRecords(text, { delimiter, newline }, 12)
      .filter((cells) => cells.length > 1 || cells[0] !== '')
      .map((cells) => cells.length);
    const median = [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 1;
    const even = counts.filter((count) => count === median).length / Math.max(1, counts.length);
    return { delimiter, score: median > 1 ? median * even : 0 };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

/**
 * Calls `onRecord` for every record, blank ones included, in order.
 * An unclosed quote would swallow the rest of the file: the damaged line is read again with its quotes as plain
 * characters, and reading goes on behind it, so that nothing else is lost.
 */
export function readRecords(text: string, dialect: Dialect, onRecord: OnRecord): Notice[] {
  const notices: Notice[] = [];
  let rest = text;
  let line = 1;
  for (let recoveries = 0; ; recoveries++) {
    const broken = parseRun(rest, dialect, line, onRecord, notices);
    if (broken === null) return notices;
    const [damaged, behind] = cutLine(skipLines(rest, broken - line, dialect.newline), dialect.newline);
    notices.push(
      notice(
        'malformed-quotes',
        { line: broken, text: damaged, hint: 'Close the quoted cell, or double the quotes inside it.' },
        'A quoted cell is never closed; the line was read with its quotes as plain characters.',
      ),
    );
    const plain = Papa.parse<string[]>(damaged, { ...dialect, quoteChar: '\u0000', header: false }).data[0] ?? [damaged];
    onRecord(plain, broken);
    if (behind === null) return notices;
    rest = behind;
    line = broken + 1;
    if (recoveries >= MAX_RECOVERIES) {
      parsePlain(rest, dialect, line, onRecord);
      return notices;
    }
  }
}

/** Parses until the end, or returns the line of a record whose quote is never closed (or closes rows too late). */
function parseRun(text: string, dialect: Dialect, firstLine: number, onRecord: OnRecord, notices: Notice[]): number | null {
  let line = firstLine;
  let broken: number | null = null;
  let width: number | null = null;
  let last: { cells: string[]; line: number } | null = null;
  const quoted = text.includes('"');
  const flush = (): void => {
    if (last !== null) onRecord(last.cells, last.line);
    last = null;
  };
  const config = {
    ...dialect,
    header: false,
    chunkSize: CHUNK_CHARACTERS,
    chunk: ({ data, errors }: Papa.ParseResult<string[]>, parser: Papa.Parser): void => {
      const unclosed = errors.some(({ code }) => code === 'MissingQuotes') ? data.length - 1 : -1;
      const stray = new Set(errors.filter(({ code }) => code === 'InvalidQuotes').map(({ row }) => row));
      for (const [i, cells] of data.entries()) {
        width ??= cells.length;
        if (i === unclosed || (stray.has(i) && swallowsRows(cells, width, dialect))) {
          broken = line;
          parser.abort();
          return;
        }
        if (stray.has(i))
          notices.push(
            notice('malformed-quotes', { line, text: cells.join(dialect.delimiter), hint: 'Double the quotes inside a quoted cell.' }),
          );
        flush();
        last = { cells, line };
        line += 1 + (quoted ? newlinesIn(cells) : 0);
      }
    },
  };
  Papa.parse<string[]>(text, config);
  // The text after a final newline is no record.
  const tail = last as { cells: string[]; line: number } | null;
  if (broken === null && text.endsWith(dialect.newline) && tail?.cells.length === 1 && tail.cells[0] === '') last = null;
  flush();
  return broken;
}

/** True when a cell with a stray quote has taken in whole rows: one of its further lines splits as widely as a record. */
function swallowsRows(cells: readonly string[], width: number, { delimiter }: Dialect): boolean {
  return cells.some((cell) =>
    cell
      .split('\n')
      .slice(1)
      .some((inner) => inner.split(delimiter).length >= Math.max(2, width)),
  );
}

function parsePlain(text: string, dialect: Dialect, firstLine: number, onRecord: OnRecord): void {
  text.split(dialect.newline).forEach((raw, i, lines) => {
    if (i < lines.length - 1 || raw !== '') onRecord(raw.split(dialect.delimiter), firstLine + i);
  });
}

function newlinesIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.includes('\n')) count += cell.split('\n').length - 1;
    else if (cell.includes('\r')) count += cell.split('\r').length - 1;
  }
  return count;
}

function skipLines(text: string, lines: number, newline: string): string {
  // Inside quotes a newline may differ from the record separator, so physical lines are counted as newlinesIn counts them.
  const mark = newline === '\r' ? '\r' : '\n';
  let at = 0;
  for (let i = 0; i < lines; i++) at = text.indexOf(mark, at) + 1;
  return text.slice(at);
}

function cutLine(text: string, newline: string): [string, string | null] {
  const at = text.indexOf(newline);
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + newline.length)];
}
