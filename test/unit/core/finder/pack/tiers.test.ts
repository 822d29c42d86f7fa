import { expect, test } from 'vitest';
import { absolute, relative } from '../../../../../src/core/finder/pack/tiers.ts';
import { aCard, aTier } from '../../../../support/cards.ts';

const plan = (mb: number | null, currency: string | null = 'USD') => ({ data: { ...aCard().data, mb }, currency });

test.each([
  ['the allowance itself', 20_000, 'USD', 20_000, 'USD', '=', null],
  ['another threshold', 500, 'USD', 20_000, 'USD', 500, null],
  ['an unknown threshold', null, null, null, null, null, null],
  ['another currency', 20_000, 'EUR', 20_000, 'USD', '=', 'EUR'],
])('%s', (_, from_mb, currency, mb, own, from, spelled) => {
  const tiers = [aTier({ from_mb, currency })];
  const written = relative(tiers, plan(mb, own));
  expect(written[0]).toMatchObject({ from_mb: from, currency: spelled });
  expect(absolute()(written, plan(mb, own))).toEqual(tiers);
});

test('plans of different sizes share a ladder; plans of the same size share their tiers', () => {
  const [ten, twenty] = [10_000, 20_000].map((mb) => relative([aTier({ from_mb: mb })], plan(mb)));
  expect(ten).toEqual(twenty);
  const tiersOf = absolute();
  expect(tiersOf(ten!, plan(10_000))).toBe(tiersOf(ten!, plan(10_000)));
  expect(tiersOf(ten!, plan(20_000))[0]?.from_mb).toBe(20_000);
});
