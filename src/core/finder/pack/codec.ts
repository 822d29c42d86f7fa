/** How a column of values becomes JSON and comes back. Codecs are put together from small ones, like the values themselves. */

/** What a packed column is made of. */
export type Packed = string | number | boolean | null | readonly Packed[] | { readonly [key: string]: Packed };

/** A column of values as JSON. Numbers are finite; `unpack(pack(values), values.length)` equals `values`. */
export interface Codec<T> {
  readonly pack: (values: readonly T[]) => Packed;
  /** @throws PackError where the packed form is not of this codec */
  readonly unpack: (packed: Packed, count: number) => readonly T[];
}

/** A chunk that was not packed by us, or was cut short. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

/** @throws PackError with `what` where a packed form is not as it should be */
export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new PackError(`damaged chunk: ${what}`);
}

/** The parts a column was packed as, in the order they were written. @throws PackError where there are not `count` of them */
export function parts(packed: Packed, count: number): readonly Packed[] {
  must(Array.isArray(packed) && packed.length === count, `${count} parts expected`);
  return packed as readonly Packed[];
}

/** Values as they stand, for what is small or always different. */
export const plain = <T extends Packed>(): Codec<T> => ({
  pack: (values) => values,
  unpack: (packed, count) => parts(packed, count) as readonly T[],
});
