/** `{"join": ["notes", "remarks"]}`: the cells of several columns, kept apart so that each keeps its own evidence. */
import * as z from 'zod';
import { ColumnSchema, OPTIONS } from './options.ts';
import { places, wholeCell, type Bound, type Locate } from './verb.ts';

export const schema = z.strictObject({ join: z.array(ColumnSchema).min(2), ...OPTIONS });
export type Join = z.infer<typeof schema>;

export const columnsOf = ({ join }: Join) => join;

export function bind({ join }: Join, locate: Locate): Bound {
  const found = places(join, locate);
  return {
    places: found,
    take: (cells) => {
      const taken = found.flatMap((place) => wholeCell(cells, place) ?? []);
      return taken.length > 0 ? { cells: taken } : null;
    },
  };
}
