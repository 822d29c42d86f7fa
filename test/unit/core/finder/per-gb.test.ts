import { expect, test } from 'vitest';
import { perGbKeys } from '../../../../src/core/finder/per-gb.ts';

const costs = (low: number, high: number, full: number, scale: number) => ({
  scale: Uint8Array.of(scale),
  order: new Uint32Array(1),
  section: new Uint8Array(1),
  low: Float64Array.of(low),
  high: Float64Array.of(high),
  fullSpeedMb: Float64Array.of(full),
  decider: () => 'total' as const,
});

test.each([
  ['24,000 cents for 10 GB a month over 24 months', 24_000, 24_000, 10_000, 2, 1],
  ['the same in whole units', 240, 240, 10_000, 0, 1],
  ['a cost that is not fully known', 240, 300, 10_000, 0, Infinity],
  ['a cost without a most', 240, Number.NaN, 10_000, 0, Infinity],
  ['a volume that is not known', 240, 240, Number.NaN, 0, Infinity],
  ['no volume at all', 240, 240, 0, 0, Infinity],
  ['a plan for free', 0, 0, 10_000, 0, 0],
])('%s', (_, low, high, full, scale, key) => {
  expect([...perGbKeys(costs(low, high, full, scale), 24)]).toEqual([key]);
});
