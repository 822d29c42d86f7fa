/** The data of a figure as CSV (RFC 4180): machine names as head, one record a row, nothing for what is not stated, no text a formula. */
import { guarded } from '../core/model/table/guard.ts';
import type { Cell, Figure } from './types.ts';

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = guarded(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const figureCsv = ({ table }: Figure): string =>
  [table.columns.map(({ key }) => key), ...table.rows.map(({ values }) => values)].map((row) => `${row.map(field).join(',')}\r\n`).join('');
