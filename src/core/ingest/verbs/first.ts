/** `{"first": ["list_price", "price"]}`: the first of several columns whose cell is not blank. */
import * as z from 'zod';
import { ColumnSchema, OPTIONS } from './options.ts';
import { places, wholeCell, type Bound, type Locate } from './verb.ts';

export const schema = z.strictObject({ first: z.array(ColumnSchema).min(2), ...OPTIONS });
export type First = z.infer<typeof schema>;

export const columnsOf = ({ first }: First) => first;

export function bind({ first }: First, locate: Locate): Bound {
  const found = places(first, locate);
  return {
    places: found,
    take: (cells) => {
      for (const place of found) {
        const cell = wholeCell(cells, place);
        if (cell) return { cells: [cell] };
      }
      return null;
    },
  };
}
