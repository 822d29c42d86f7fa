import { describe, expect, test } from 'vitest';
import { byCarrierAndName, newestFirst, newestOfEachCountry, paginate } from '../../../src/catalogue/order.ts';
import { aCard } from '../../support/cards.ts';
import type { PlanCard } from '../../../src/core/model/card.ts';

const card = (id: string, more: Partial<PlanCard> = {}): PlanCard => aCard({ id, name: id, asOf: null, ...more });
const ids = (cards: readonly PlanCard[]): string => cards.map(({ id }) => id).join(' ');

describe('newest first', () => {
  const cards = [card('b'), card('a', { asOf: '2020' }), card('d', { asOf: '2021-03-02' }), card('c', { asOf: '2021-03-02' })];

  test('by date, then the hash of the id, undated last', () => expect(ids(newestFirst(cards))).toBe('d c a b'));
  test('does not depend on the order of the input', () => expect(ids(newestFirst([...cards].reverse()))).toBe('d c a b'));
});

test('the first look holds one plan of each country, the newest', () => {
  const cards = [
    card('a', { asOf: '2019' }),
    card('b', { asOf: '2020' }),
    card('c', { country: 'DE', asOf: '2018' }),
    card('d', { country: null }),
  ];
  expect(ids(newestOfEachCountry(cards))).toBe('b c d');
});

test('by carrier and plan name, numbers by their value', () => {
  const cards = [card('1', { name: 'Plan 10' }), card('2', { name: 'Plan 9' }), card('3', { carrier: 'A', name: 'Z' })];
  expect(ids(byCarrierAndName(cards, 'en'))).toBe('3 2 1');
});

test.each([
  [0, [[]]],
  [2, [[0, 1]]],
  [3, [[0, 1], [2]]],
])('%i items in pages of two', (count, pages) =>
  expect(
    paginate(
      Array.from({ length: count }, (_, i) => i),
      2,
    ),
  ).toEqual(pages),
);
