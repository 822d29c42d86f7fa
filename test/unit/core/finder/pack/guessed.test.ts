import { expect, test } from 'vitest';
import { plain } from '../../../../../src/core/finder/pack/codec.ts';
import { packDifferent, unpackDifferent } from '../../../../../src/core/finder/pack/guessed.ts';

const codec = plain<number | null>();

test.each([
  [[1, 2, 3], [1, 2, 3], []],
  [[1, null, 3], [1, 2, 3], [null]],
  [
    [1, 2, 3],
    [null, null, null],
    [1, 2, 3],
  ],
])('of %j, guessed as %j, %j is kept', (values, guesses, kept) => {
  const packed = packDifferent(codec, values, (at) => guesses[at] ?? null);
  expect(packed).toEqual([expect.any(String), kept]);
  expect(unpackDifferent(codec, packed, values.length, (at) => guesses[at] ?? null)).toEqual(values);
});
