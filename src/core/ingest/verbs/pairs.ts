/**
 * `{"pairs": {"labels": "fee_descr", "amounts": "fees"}, "separator": ";"}`: two parallel lists, one of names and one
 * of amounts, in two columns of the same row.
 */
import * as z from 'zod';
import { ColumnSchema, OPTIONS } from './options.ts';
import { wholeCell, type Bound, type Locate } from './verb.ts';

export const schema = z.strictObject({ pairs: z.strictObject({ labels: ColumnSchema, amounts: ColumnSchema }), ...OPTIONS });
export type Pairs = z.infer<typeof schema>;

export const columnsOf = ({ pairs }: Pairs) => [pairs.labels, pairs.amounts];

export function bind({ pairs }: Pairs, locate: Locate): Bound {
  const labels = locate(pairs.labels);
  const amounts = locate(pairs.amounts);
  return {
    places: [labels, amounts].flatMap((place) => place ?? []),
    take: (cells) => {
      const amount = amounts && wholeCell(cells, amounts);
      const label = labels && wholeCell(cells, labels);
      if (!amount && !label) return null;
      return { cells: amount ? [amount] : [], ...(label ? { labels: label } : {}) };
    },
  };
}
