import { expect, test } from 'vitest';
import { cardReader, rowOf } from '../../../../../src/core/finder/pack/rows.ts';
import { aCard, aTier } from '../../../../support/cards.ts';

const sized = (mb: number, period: string) =>
  aCard({
    name: `Example ${mb / 1000} GB`,
    steps: [{ intro: false, amount: 30, period, from: 1, to: null }],
    data: { kind: 'metered', mb, period },
    tiers: [aTier({ from_mb: mb, period, currency: 'USD', price: 1 })],
  });

test('a row is everything of a card but its id and its prices', () => {
  const card = sized(20_000, '28d');
  expect(cardReader()(rowOf(card))).toEqual({ ...card, id: '', price: null, per30: null });
});

test('plans that differ in size and period only have the same columns of tiers, steps and name', () => {
  const [one, other] = [rowOf(sized(20_000, '28d')), rowOf(sized(50_000, 'month'))];
  expect([one.tiers, one.steps, one.shortName]).toEqual([other.tiers, other.steps, other.shortName]);
  expect([one.data.mb, one.period]).not.toEqual([other.data.mb, other.period]);
});
