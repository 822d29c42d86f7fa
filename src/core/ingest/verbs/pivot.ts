/**
 * `{"pivot": "heading"}` and `{"pivot": "value"}`: in a pivoted table, the header of the plan's own column and the cell
 * below it; `pattern` takes a part of either.
 */
import * as z from 'zod';
import { OPTIONS } from './options.ts';
import { compile, matchIn, PatternSchema } from './extract.ts';
import { wholeCell, type Bound, type Locate } from './verb.ts';

export const schema = z.strictObject({ pivot: z.enum(['heading', 'value']), pattern: PatternSchema.optional(), ...OPTIONS });
export type Pivot = z.infer<typeof schema>;

export const columnsOf = () => [];

export function bind({ pivot, pattern }: Pivot, locate: Locate): Bound {
  const regexp = pattern === undefined ? null : compile(pattern);
  return {
    places: [],
    take: (cells, at) => {
      const place = locate(at);
      if (place === null) return null;
      // The heading is read as if it were the cell: its text stands in the file, in the header record.
      const line = pivot === 'value' ? cells : Object.assign([], { [at]: place.name });
      const cell = regexp ? matchIn(line, place, regexp) : wholeCell(line, place);
      return cell ? { cells: [cell] } : null;
    },
  };
}
