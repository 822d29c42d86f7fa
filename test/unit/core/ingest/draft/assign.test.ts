import { describe, expect, test } from 'vitest';
import { assign } from '../../../../../src/core/ingest/draft/assign.ts';

const total = (scores: readonly (readonly number[])[], places: readonly number[]): number =>
  places.reduce((sum, place, item) => sum + (place < 0 ? 0 : (scores[item]?.[place] ?? 0)), 0);

/** The best total by trying everything. */
function bestTotal(scores: readonly (readonly number[])[], item = 0, used = 0): number {
  if (item === scores.length) return 0;
  const row = scores[item] ?? [];
  return Math.max(
    bestTotal(scores, item + 1, used),
    ...row.map((score, place) => (used & (1 << place) ? 0 : score + bestTotal(scores, item + 1, used | (1 << place)))),
  );
}

test.each([
  [[[1]], [0]],
  [[[0]], [-1]],
  [[], []],
  [
    [[], []],
    [-1, -1],
  ],
  [
    [
      [0.9, 0.8],
      [0.8, 0],
    ],
    [1, 0],
  ],
  [
    [
      [0.9, 0.1],
      [0.2, 0],
    ],
    [0, -1],
  ],
  [
    [
      [0, 0.5, 0],
      [0, 0.9, 0],
    ],
    [-1, 1],
  ],
] as [number[][], number[]][])('%j → %j', (scores, expected) => {
  expect(assign(scores)).toEqual(expected);
});

describe('against trying everything', () => {
  // A small linear congruence, so that every run sees the same tables.
  let state = 7;
  const next = (): number => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const tables = Array.from({ length: 40 }, () =>
    Array.from({ length: 1 + Math.floor(next() * 5) }, () =>
      Array.from({ length: 6 }, () => (next() < 0.3 ? 0 : Math.round(next() * 100) / 100)),
    ),
  );

  test.each(tables.map((scores, i) => [i, scores] as const))('table %i reaches the best total, each place once', (_, scores) => {
    const places = assign(scores);
    const taken = places.filter((place) => place >= 0);
    expect(new Set(taken).size).toBe(taken.length);
    expect(total(scores, places)).toBeCloseTo(bestTotal(scores), 9);
  });
});
