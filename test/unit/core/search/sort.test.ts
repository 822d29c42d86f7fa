import { describe, expect, test } from 'vitest';
import type { PlanCard } from '../../../../src/core/model/card.ts';
import { sortPlans, type Sort } from '../../../../src/core/search/sort.ts';
import { aCard, aTier, priced } from '../../../support/cards.ts';

const rows = (cards: readonly PlanCard[], costs: readonly number[] = []) => cards.map((card, at) => ({ card, cost: costs[at] ?? 0 }));
const ids = (cards: readonly PlanCard[], sort: Sort, costs?: readonly number[], lang = 'en') =>
  sortPlans(rows(cards, costs), sort, lang).plans.map(({ id }) => id);

describe('relevance', () => {
  test('cost, then newest, then the hash of the id', () => {
    const cards = [
      aCard({ id: 'd' }),
      aCard({ id: 'c', asOf: null }),
      aCard({ id: 'b', asOf: '2026' }),
      aCard({ id: 'a' }),
      aCard({ id: 'e' }),
    ];
    expect(ids(cards, 'relevance', [0, 0, 0, 0, -1])).toEqual(['e', 'b', 'd', 'a', 'c']);
  });
});

test('without a query, plans that state more of their schedule stand first', () => {
  const silent = aCard({ id: 'a', asOf: '2026', price: null, data: { kind: 'not-stated', mb: null, period: null }, tiers: [] });
  const stated = aCard({ id: 'b', asOf: '2010', tiers: [aTier({ from_mb: 20_000, action: 'throttle' })] });
  expect(ids([silent, stated], 'relevance')).toEqual(['b', 'a']);
});

describe('price', () => {
  test('ascending, ties by id, no price last', () => {
    const cards = [priced('d', null), priced('c', 20), priced('b', 10), priced('a', 20)];
    expect(ids(cards, 'price')).toEqual(['b', 'a', 'c', 'd']);
  });
  test('compares per 30 days, not as printed', () => {
    expect(ids([priced('a', 30, 'USD', 30), priced('b', 10, 'USD', 42.86)], 'price')).toEqual(['a', 'b']);
  });
  test('a zero price is a price', () => expect(ids([priced('a', 5), priced('b', 0)], 'price')).toEqual(['b', 'a']));
  test('a one-off price stands after the others of its currency, before plans without a price', () => {
    expect(ids([priced('a', null), priced('b', 5, 'USD', null), priced('c', 90)], 'price')).toEqual(['c', 'b', 'a']);
  });
  test('currencies are groups: larger first, then code; then unknown currency, then no price', () => {
    const cards = [
      priced('a', 1, 'EUR'),
      priced('b', 500, 'CNY'),
      priced('c', 400, 'CNY'),
      priced('d', 1, 'BRL'),
      priced('e', 0, null),
      priced('f', null),
    ];
    const { plans, groups } = sortPlans(rows(cards), 'price', 'en');
    expect(plans.map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a', 'e', 'f']);
    expect(groups).toEqual([
      { currency: 'CNY', priced: true, count: 2 },
      { currency: 'BRL', priced: true, count: 1 },
      { currency: 'EUR', priced: true, count: 1 },
      { currency: null, priced: true, count: 1 },
      { currency: null, priced: false, count: 1 },
    ]);
  });
  test('amounts of unknown currency are not compared', () =>
    expect(ids([priced('b', 1, null), priced('a', 2, null)], 'price')).toEqual(['a', 'b']));
});

describe('data', () => {
  test('stated absence of a limit, then volumes, then not stated', () => {
    const data = (mb: number) => ({ kind: 'metered', mb, period: 'month' }) as const;
    const unlimited = { kind: 'unlimited', mb: null, period: null } as const;
    const cards = [
      aCard({ id: 'a', data: { kind: 'not-stated', mb: null, period: null } }),
      aCard({ id: 'b', data: data(10) }),
      aCard({ id: 'c', data: unlimited, verdict: 'truly unlimited (stated)' }),
      aCard({ id: 'd', data: unlimited, tiers: [aTier({ from_mb: 500 })] }),
      aCard({ id: 'e', data: { kind: 'excluded', mb: null, period: null } }),
    ];
    expect(ids(cards, 'data')).toEqual(['c', 'd', 'b', 'e', 'a']);
  });
});

test('newest first, undated last', () => {
  const cards = [
    aCard({ id: 'a', asOf: null }),
    aCard({ id: 'b', asOf: '2019-05' }),
    aCard({ id: 'c', asOf: '2025-12-25' }),
    aCard({ id: 'd', asOf: '2025' }),
  ];
  expect(ids(cards, 'newest')).toEqual(['c', 'd', 'b', 'a']);
});

test('names in the order of the language, numbers as numbers', () => {
  const cards = [aCard({ id: 'a', name: 'Plan 10' }), aCard({ id: 'b', name: 'plan 9' }), aCard({ id: 'c', name: 'Élan' })];
  expect(ids(cards, 'name')).toEqual(['c', 'b', 'a']);
});
