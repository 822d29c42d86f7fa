/** What every verb can say about the cells it takes, and how a column is named. */
import * as z from 'zod';

/** A header name, several spellings of one column, or a position from 0 for columns without a usable name. */
export const ColumnSchema = z.union([z.string(), z.array(z.string()).min(1), z.int().nonnegative()]);
export type ColumnName = z.infer<typeof ColumnSchema>;

const words = z.array(z.string()).min(1);

export const OPTIONS = {
  /** Unit of bare numbers: KB, MB, GB, kbps, Mbps, fen, … */
  unit: z.string().optional(),
  /** Published values that mean unlimited. */
  unlimited: words.optional(),
  /** Published values that mean the service is excluded. */
  excluded: words.optional(),
  /** Published values that mean nothing is stated. */
  notStated: words.optional(),
  /** Published value → the value meant, compared without case and surrounding space. */
  values: z.record(z.string(), z.string()).optional(),
  numbers: z.enum(['auto', 'point', 'comma']).optional(),
  /** Separator of a list inside the cell. */
  separator: z.string().min(1).optional(),
  dayFirst: z.boolean().optional(),
};
