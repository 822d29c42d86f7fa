/** Tables as CSV: RFC 4180 with line feeds, texts guarded against spreadsheets, numbers as they are. */
import { guarded, plainJson, type Column, type ColumnValue } from '../core/model/table/index.ts';

const quoted = (cell: string): string => (/[",;\t]|^#/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The text of a value before quoting; blank = not stated. Only texts can be formulas: numbers, true and JSON begin otherwise. */
export function cellText({ type }: Pick<Column<never>, 'type'>, value: ColumnValue): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.length === 0) return '';
  if (type === 'array' || type === 'object') return plainJson(value);
  return type === 'string' ? guarded(String(value)) : String(value);
}

export const csvHeader = (columns: readonly Pick<Column<never>, 'name'>[]): string => `${columns.map(({ name }) => name).join(',')}\n`;

export const csvLine = <T>(columns: readonly Column<T>[], record: T): string =>
  `${columns.map((column) => quoted(cellText(column, column.of(record)))).join(',')}\n`;

/** The whole table, line by line. */
export function* csvLines<T>(columns: readonly Column<T>[], records: Iterable<T>): Generator<string> {
  yield csvHeader(columns);
  for (const record of records) yield csvLine(columns, record);
}
