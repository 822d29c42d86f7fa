import { expect, test } from 'vitest';
import { niceTop } from '../../../../src/charts/draw/nice.ts';

test.each([
  [0, 1],
  [-5, 1],
  [0.8, 0.8],
  [33, 40],
  [98, 100],
  [109.76, 125],
  [61_000, 80_000],
])('an axis for %f ends at %f', (most, expected) => {
  expect(niceTop(most)).toBe(expected);
});
