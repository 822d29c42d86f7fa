import { expect, test } from 'vitest';
import { mostSlips, scorer } from '../../../../src/core/search/fuse.ts';

const score = scorer(['unlimited', 'united', 'limited', '']);
const ids = (...numbers: number[]) => Uint32Array.of(...numbers);

test('only the chosen texts are scored', () => expect(score(ids(0, 1), '"limited"').map(({ id }) => id)).toEqual([0]));
test('the very text costs nothing', () => expect(score(ids(2), '="limited"')).toEqual([{ id: 2, score: 0 }]));
test('one slip in nine letters', () =>
  expect(score(ids(0), '"unlimeted"')).toEqual([{ id: 0, score: expect.closeTo(1 / 9, 9) as number }]));
test('the threshold tightens', () => expect(score(ids(0, 1), '"unlimted"', 0.126).map(({ id }) => id)).toEqual([0]));
test.each([[ids()], [ids(99)]])('nothing chosen, nothing found', (none) => expect(score(none, '"limited"')).toEqual([]));
test.each([
  [4, 1],
  [7, 1],
  [8, 2],
  [12, 3],
])('a word of %d letters may have %d slips', (length, slips) => expect(mostSlips(length)).toBe(slips));
