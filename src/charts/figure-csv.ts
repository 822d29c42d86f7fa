/** The data of a figure as CSV (RFC 4180): machine names as head, one record a row, nothing for what is not stated. */
import type { Cell, Figure } from './types.ts';

/** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
const disarmed = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = disarmed(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const figureCsv = ({ table }: Figure): string =>
  [table.columns.map(({ key }) => key), ...table.rows.map(({ values }) => values)].map((row) => `${row.map(field).join(',')}\r\n`).join('');
