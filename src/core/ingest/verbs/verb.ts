/** The shape of a mapping verb: how it finds its columns and what it takes from the cells of a row. */
import type { RawCell } from '../../model/index.ts';
import type { ColumnName } from './options.ts';

/** A column of the file at hand. */
export interface Place {
  readonly index: number;
  /** Header name as printed. */
  readonly name: string;
}

/** Finds a column in the file at hand; null when the file has none of its spellings. */
export type Locate = (column: ColumnName) => Place | null;

export interface Taken {
  readonly cells: readonly RawCell[];
  readonly labels?: RawCell;
  /** The text to read where it is put together from several cells. */
  readonly mapped?: string;
}

/** A verb bound to the columns of one file. `pivot` is the column of the plan at hand in a pivoted table, else -1. */
export interface Bound {
  /** The columns read; a repeated combination of their texts need not be taken again. */
  readonly places: readonly Place[];
  readonly take: (cells: readonly string[], pivot: number) => Taken | null;
}

/** The whole cell in a column, or null when it is blank. */
export function wholeCell(cells: readonly string[], place: Place): RawCell | null {
  const text = cells[place.index];
  return text === undefined || text.trim() === '' ? null : { column: place.name, columnIndex: place.index, text, offset: 0 };
}

export const places = (columns: readonly ColumnName[], locate: Locate): Place[] => columns.flatMap((column) => locate(column) ?? []);
