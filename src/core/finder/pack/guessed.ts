/** Values that mostly follow from others: only those that do not are kept. */
import { parts, type Codec, type Packed } from './codec.ts';
import { whole } from './whole.ts';

/** Packs the values that differ from their guess. */
export function packDifferent<T>(codec: Codec<T>, values: readonly T[], guesses: readonly T[]): Packed {
  const differs = values.map((value, at) => JSON.stringify(value) !== JSON.stringify(guesses[at]));
  return [whole.pack(differs.map(Number)), codec.pack(values.filter((_, at) => differs[at]))];
}

/** The values again, given the same guesses. */
export function unpackDifferent<T>(codec: Codec<T>, packed: Packed, guesses: readonly T[]): readonly T[] {
  const [first = '', second = ''] = parts(packed, 2);
  const differs = whole.unpack(first, guesses.length);
  const values = codec.unpack(
    second,
    differs.reduce((sum, one) => sum + one, 0),
  );
  let at = 0;
  return guesses.map((guess, i) => (differs[i] === 1 ? (values[at++] as T) : guess));
}
