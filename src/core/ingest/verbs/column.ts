/** `{"column": "price"}`: the cell of one column; a list gives other spellings of its header. */
import * as z from 'zod';
import { ColumnSchema, OPTIONS } from './options.ts';
import { places, wholeCell, type Bound, type Locate } from './verb.ts';

export const schema = z.strictObject({ column: ColumnSchema, ...OPTIONS });
export type Column = z.infer<typeof schema>;

export const columnsOf = ({ column }: Column) => [column];

export function bind({ column }: Column, locate: Locate): Bound {
  const found = places([column], locate);
  return {
    places: found,
    take: (cells) => {
      const cell = found[0] && wholeCell(cells, found[0]);
      return cell ? { cells: [cell] } : null;
    },
  };
}
