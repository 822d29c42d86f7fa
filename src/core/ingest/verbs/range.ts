/**
 * `{"range": {"low": "typ_low", "high": "typ_high", "unit": "units"}}`: one quantity spread over columns, in a unit that each
 * row names for itself. What is read is the cells put together ("50-75 Mbps"); the cells themselves stay the evidence.
 */
import * as z from 'zod';
import { isPlaceholder, type RawCell } from '../../model/index.ts';
import { ColumnSchema, OPTIONS, type ColumnName } from './options.ts';
import { wholeCell, type Bound, type Locate } from './verb.ts';

const RangeSchema = z.strictObject({ low: ColumnSchema, high: ColumnSchema.optional(), unit: ColumnSchema.optional() });
export const schema = z.strictObject({ range: RangeSchema, ...OPTIONS });
export type Range = z.infer<typeof schema>;

const given = (columns: readonly (ColumnName | undefined)[]): ColumnName[] => columns.filter((column) => column !== undefined);

export const columnsOf = ({ range }: Range): ColumnName[] => given([range.low, range.high, range.unit]);

export function bind({ range }: Range, locate: Locate): Bound {
  const [low, high, unit] = [range.low, range.high, range.unit].map((column) => (column === undefined ? null : locate(column)));
  return {
    places: [low, high, unit].flatMap((place) => place ?? []),
    take: (cells) => {
      const said = (place: typeof low): RawCell | null => (place ? wholeCell(cells, place) : null);
      const bounds = [said(low), said(high)].filter((cell) => cell !== null && !isPlaceholder(cell.text)) as RawCell[];
      const named = said(unit);
      if (bounds.length === 0) return null;
      const span = [...new Set(bounds.map(({ text }) => text.trim()))].join('-');
      return { cells: named ? [...bounds, named] : bounds, mapped: named ? `${span} ${named.text.trim()}` : span };
    },
  };
}
