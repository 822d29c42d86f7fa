/** Tables of figures, a column at a time: how its values are read, and what people see of them. */
import type { Cell, FigureTable } from './types.ts';

export interface Column<T> {
  readonly key: string;
  readonly label: string;
  readonly value: (row: T) => Cell;
  /** Words for the value; without it numbers and texts stand as they are. */
  readonly text?: (row: T) => string;
}

/** @param missing what stands where a value is null */
export function tableOf<T>(caption: string, columns: readonly Column<T>[], rows: readonly T[], missing: (row: T) => string): FigureTable {
  const numeric = (column: Column<T>): boolean =>
    rows.some((row) => typeof column.value(row) === 'number') && rows.every((row) => typeof column.value(row) !== 'string');
  return {
    caption,
    columns: columns.map((column) => ({ key: column.key, label: column.label, numeric: numeric(column) })),
    rows: rows.map((row) => ({
      values: columns.map(({ value }) => value(row)),
      texts: columns.map(({ value, text }) => (text ? text(row) : String(value(row) ?? missing(row)))),
    })),
  };
}
