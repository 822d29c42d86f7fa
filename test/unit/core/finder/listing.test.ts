import { describe, expect, test } from 'vitest';
import { listing, type Material } from '../../../../src/core/finder/listing.ts';
import { numbered } from '../../../../src/core/finder/positions.ts';
import { standings } from '../../../../src/core/finder/standing.ts';
import type { Order } from '../../../../src/core/finder/types.ts';
import { priced } from '../../../support/cards.ts';
import { aRequest } from '../../../support/question.ts';

const CARDS = [
  priced('usd-20', 20),
  priced('eur-5', 5, 'EUR'),
  priced('usd-10', 10),
  priced('none', null),
  priced('loose', 7, null),
  priced('usd-30', 30),
];
const order = Uint32Array.from([5, 0, 2, 1, 3, 4]);
const material = (change: Partial<Material> = {}): Material => ({
  wanted: new Uint8Array(CARDS.length).fill(1),
  textCosts: null,
  standings: standings(CARDS),
  costCurrency: numbered(CARDS.map(({ price }) => price?.currency ?? null)),
  priceCurrency: numbered(CARDS.map(({ price }) => price?.currency ?? null)),
  ranking: () => ({ positions: order, groups: [], rank: order, before: new Int32Array(6) }),
  costOrder: () => ({
    order,
    section: new Uint8Array(6),
    scale: new Uint8Array(6),
    low: Float64Array.from([90, 20, 10, 0, 0, 30]),
    high: Float64Array.from([90, 20, 10, Number.NaN, Number.NaN, 30]),
    fullSpeedMb: new Float64Array(6).fill(1000),
    decider: () => 'total',
  }),
  ...change,
});
const list = (by: Order, change: Partial<Material> = {}) => {
  const { positions, groups } = listing(by, material(change), aRequest());
  return { ids: [...positions].map((at) => CARDS[at]?.id), groups: groups.map(({ currency, count }) => [currency, count]) };
};

describe('listing', () => {
  test('cost: the ranking as it is', () => expect(list('cost').ids).toEqual(['usd-30', 'usd-20', 'usd-10', 'eur-5', 'none', 'loose']));

  test('price: rising inside one currency; without a currency apart; without a price last', () => {
    expect(list('price')).toEqual({
      ids: ['usd-10', 'usd-20', 'usd-30', 'eur-5', 'loose', 'none'],
      groups: [
        ['USD', 3],
        ['EUR', 1],
        [null, 2],
      ],
    });
  });

  test('per-gb: rising inside one currency, unknown last', () => {
    expect(list('per-gb').ids.slice(0, 4)).toEqual(['usd-10', 'usd-30', 'usd-20', 'eur-5']);
    expect(list('per-gb').groups).toHaveLength(3);
  });

  test('relevance: the better answer first', () => {
    expect(list('relevance', { textCosts: [3, 1, 2, 0, 4, 5] }).ids).toEqual(['none', 'eur-5', 'usd-10', 'usd-20', 'loose', 'usd-30']);
  });

  test.each(['relevance', 'data', 'newest', 'name'] as const)('%s: every plan once, in one group', (by) => {
    const { ids, groups } = list(by);
    expect(ids.toSorted()).toEqual(CARDS.map(({ id }) => id).sort());
    expect(groups).toEqual([[null, 6]]);
  });

  test.each(['relevance', 'per-gb', 'price', 'data', 'newest', 'name'] as const)('%s: only plans that match', (by) => {
    expect(list(by, { wanted: Uint8Array.from([0, 1, 0, 0, 0, 0]) }).ids).toEqual(['eur-5']);
  });

  test('no plans, no groups', () => expect(list('newest', { wanted: new Uint8Array(6) })).toEqual({ ids: [], groups: [] }));
});
