import { describe, expect, test } from 'vitest';
import type { CostOrder } from '../../../../src/core/cost/index.ts';
import { numbered } from '../../../../src/core/finder/positions.ts';
import { ranking } from '../../../../src/core/finder/ranking.ts';

/** Six plans: EUR 1, 2; USD 0, 3, 4; no currency 5. */
const ORDER: CostOrder = {
  order: Uint32Array.from([2, 1, 4, 0, 3, 5]),
  section: Uint8Array.from([2, 0, 0, 3, 0, 3]),
  scale: new Uint8Array(6),
  low: new Float64Array(6),
  high: new Float64Array(6),
  fullSpeedMb: new Float64Array(6),
  decider: () => 'total',
};
const CURRENCIES = numbered(['USD', 'EUR', 'EUR', 'USD', 'USD', null]);
const rank = (...wanted: number[]) => ranking(ORDER, Uint8Array.from(wanted), CURRENCIES);

describe('all plans', () => {
  const { positions, groups, rank: ranks, before } = rank(1, 1, 1, 1, 1, 1);
  test('currencies with most plans first, what states none last', () => expect([...positions]).toEqual([4, 0, 3, 2, 1, 5]));
  test('one group per currency and section', () => {
    expect(groups).toEqual([
      { currency: 'USD', section: 'delivers', count: 1 },
      { currency: 'USD', section: 'short', count: 1 },
      { currency: 'USD', section: 'undisclosed', count: 1 },
      { currency: 'EUR', section: 'delivers', count: 2 },
      { currency: null, section: 'undisclosed', count: 1 },
    ]);
  });
  test('ranks count inside a currency', () => expect([...ranks]).toEqual([2, 2, 1, 3, 1, 1]));
  test('each stands behind one of its own currency', () => expect([...before]).toEqual([4, 2, -1, 0, -1, -1]));
});

test('plans that do not match leave no gaps', () => {
  const { positions, rank: ranks, before } = rank(0, 1, 0, 1, 1, 0);
  expect([...positions]).toEqual([4, 3, 1]);
  expect([ranks[4], ranks[3], ranks[1]]).toEqual([1, 2, 1]);
  expect([before[4], before[3], before[1]]).toEqual([-1, 4, -1]);
});
