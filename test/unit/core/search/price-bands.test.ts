import { expect, test } from 'vitest';
import { priceBands, roundEdge } from '../../../../src/core/search/price-bands.ts';
import { priced } from '../../../support/cards.ts';

const many = (count: number, currency: string, step: number) =>
  Array.from({ length: count }, (_, at) => priced(`${currency}-${at}`, (at + 1) * step, currency));
const edges = (cards: Parameters<typeof priceBands>[0], currency: string) =>
  priceBands(cards)
    .get(currency)
    ?.map(({ from }) => from);

test.each([
  [0, 0],
  [-3, 0],
  [37.4, 40],
  [35, 30],
  [0.234, 0.25],
  [19.99, 20],
  [9.7, 10],
  [123_456, 100_000],
])('%d is near %d', (amount, edge) => expect(roundEdge(amount)).toBe(edge));

test('round edges near the sixths of the prices', () => expect(edges(many(120, 'USD', 1), 'USD')).toEqual([0, 20, 40, 60, 80, 100]));
test('each currency has its own', () => {
  const cards = [...many(60, 'USD', 1), ...many(60, 'KRW', 1000)];
  expect(edges(cards, 'USD')).toEqual([0, 10, 20, 30, 40, 50]);
  expect(edges(cards, 'KRW')).toEqual([0, 10_000, 20_000, 30_000, 40_000, 50_000]);
});
test('few plans, few bands', () => expect(edges(many(11, 'USD', 10), 'USD')).toEqual([0, 60]));
test('equal prices share one band', () =>
  expect(
    edges(
      Array.from({ length: 40 }, (_, at) => priced(`${at}`, 30)),
      'USD',
    ),
  ).toEqual([0, 30]));
test('a free plan lies in the first band', () =>
  expect(
    edges(
      Array.from({ length: 40 }, (_, at) => priced(`${at}`, 0)),
      'USD',
    ),
  ).toEqual([0]));
test('the order of the plans does not matter', () => {
  const cards = many(50, 'USD', 3);
  expect(priceBands(cards.toReversed())).toEqual(priceBands(cards));
});
test('no price, no currency and one-off prices make no bands', () =>
  expect(priceBands([priced('a', null), priced('b', 5, null), priced('c', 5, 'USD', null)]).size).toBe(0));
