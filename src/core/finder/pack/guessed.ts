/** Values that mostly follow from others: only those that do not are kept. */
import { parts, type Codec, type Packed } from './codec.ts';
import { whole } from './whole.ts';

/** What the value at a place should be; must say the same when packing and when unpacking. */
export type Guess<T> = (at: number) => T;

/** Packs the values that differ from their guess. */
export function packDifferent<T>(codec: Codec<T>, values: readonly T[], guess: Guess<T>): Packed {
  const differs = values.map((value, at) => JSON.stringify(value) !== JSON.stringify(guess(at)));
  return [whole.pack(differs.map(Number)), codec.pack(values.filter((_, at) => differs[at]))];
}

/** The values again. Guesses are made only where they are right. */
export function unpackDifferent<T>(codec: Codec<T>, packed: Packed, count: number, guess: Guess<T>): readonly T[] {
  const [first = '', second = ''] = parts(packed, 2);
  const differs = whole.unpack(first, count);
  const values = codec.unpack(
    second,
    differs.reduce((sum, one) => sum + one, 0),
  );
  let seen = 0;
  return differs.map((differs, at) => (differs === 1 ? (values[seen++] as T) : guess(at)));
}
