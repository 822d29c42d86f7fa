/** `{"constant": "mobile"}`: a value the profile knows and the file does not print; derived, never stated. */
import * as z from 'zod';
import type { Bound } from './verb.ts';

export const schema = z.strictObject({ constant: z.string().min(1) });
export type Constant = z.infer<typeof schema>;

export const columnsOf = () => [];

export function bind(): Bound {
  return { places: [], take: () => ({ cells: [] }) };
}
