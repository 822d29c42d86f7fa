/** `{"first": ["list_price", "price"]}`: the first of several columns whose cell says something; a placeholder is the last resort. */
import * as z from 'zod';
import { isPlaceholder } from '../../model/index.ts';
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
      const taken = found.flatMap((place) => wholeCell(cells, place) ?? []);
      const cell = taken.find(({ text }) => !isPlaceholder(text)) ?? taken[0];
      return cell ? { cells: [cell] } : null;
    },
  };
}
