/**
 * Records → the data rows of a table: finds the header, skips what is not data, and reports every oddity.
 * Rows are handed out one by one, so that a file of a million rows needs no array of a million rows.
 */
import { notice, type Notice, type Outcome, type Row } from '../model/index.ts';
import { isUnitsRow, readColumns, repeatsHeader, unglueHeader, type Columns } from './header.ts';
import { settleNewlines } from './newlines.ts';
import { guessDelimiter, previewRecords, readRecords, type Dialect, type OnRecord } from './records.ts';

/** Something that can be read as records, once: a CSV text or the rows of a sheet. */
export interface RecordSource {
  /** The first records, for recognising the file. */
  readonly preview: readonly (readonly string[])[];
  /** Notices known before reading (newlines, delimiter). */
  readonly notices: readonly Notice[];
  readonly read: (onRecord: OnRecord) => readonly Notice[];
}

/** Records looked at when searching for the header. */
export const HEADER_SEARCH = 12;

export function textSource(text: string, delimiter?: string): RecordSource {
  const settled = settleNewlines(text);
  const { text: unified, newline } = settled.value;
  const dialect: Dialect = { delimiter: delimiter ?? guessDelimiter(unified, newline), newline };
  const guessed =
    delimiter === undefined && dialect.delimiter !== ',' ? [notice('delimiter-guessed', { text: JSON.stringify(dialect.delimiter) })] : [];
  return {
    preview: unified === '' ? [] : previewRecords(unified, dialect, HEADER_SEARCH),
    notices: [...settled.notices, ...guessed],
    read: (onRecord) => (unified === '' ? [] : readRecords(unified, dialect, onRecord)),
  };
}

export function sheetSource(records: readonly string[][]): RecordSource {
  return {
    preview: records.slice(0, HEADER_SEARCH),
    notices: [],
    read: (onRecord) => {
      records.forEach((cells, i) => onRecord(cells, i + 1));
      return [];
    },
  };
}

export interface TableOptions {
  /** Index of the header among the records, from 0; null when the file has none and `columns` names them. */
  readonly headerIndex: number | null;
  /** Column names for a file without a header. */
  readonly columns?: readonly string[] | undefined;
}

export interface TableStats {
  readonly columns: Columns;
  readonly rows: number;
}

/** Calls `onRow` for every data row and returns the columns, the row count and what was noticed. */
export function readTable(
  source: RecordSource,
  options: TableOptions,
  onRow: (row: Row, columns: Columns) => void,
  log: (found: readonly Notice[]) => void,
): Outcome<TableStats> {
  const header = options.headerIndex === null ? (options.columns ?? []) : (source.preview[options.headerIndex] ?? []);
  const { columns, notices } = readColumns(header, (options.headerIndex ?? 0) + 1);
  log([...source.notices, ...notices]);
  let index = -1;
  let rows = 0;
  const emit = (cells: readonly string[], line: number): void => {
    rows++;
    log(lengthNotices(cells, columns.printed.length, rows, line));
    onRow({ record: rows, line, cells }, columns);
  };
  const found = source.read((cells, line) => {
    index++;
    if (options.headerIndex !== null && index <= options.headerIndex) {
      if (index < options.headerIndex && !isBlank(cells)) log([notice('second-header', { line, text: cells.join(' ') })]);
      return;
    }
    readDataRecord(cells, line, columns, rows === 0, emit, log);
  });
  log(found);
  if (rows === 0) log([notice('no-data-rows')]);
  return { value: { columns, rows }, notices: [] };
}

function readDataRecord(
  cells: readonly string[],
  line: number,
  columns: Columns,
  first: boolean,
  emit: (cells: readonly string[], line: number) => void,
  log: (found: readonly Notice[]) => void,
): void {
  if (isBlank(cells)) return log([notice('blank-row', { line })]);
  if (repeatsHeader(cells, columns)) return log([notice('repeated-header', { line })]);
  if (first && isUnitsRow(cells)) return log([notice('second-header', { line, text: cells.join(' ') })]);
  const unglued = cells.length > columns.printed.length ? unglueHeader(cells, columns) : null;
  if (unglued === null) return emit(cells, line);
  log([notice('glued-header', { line, hint: 'Files seem to have been joined without a newline between them.' })]);
  emit(unglued.cells, line);
  if (unglued.behind.length > 0) readDataRecord(unglued.behind, line, columns, false, emit, log);
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

function lengthNotices(cells: readonly string[], width: number, record: number, line: number): Notice[] {
  if (cells.length === width) return [];
  const hint = `The header has ${width} columns, this record ${cells.length} cells.`;
  if (cells.length < width) return [notice('short-row', { record, line, hint })];
  const surplus = cells.slice(width);
  return surplus.every((cell) => cell.trim() === '') ? [] : [notice('long-row', { record, line, hint, text: surplus.join(' | ') })];
}
