import { expect, test } from 'vitest';
import {
  absolute,
  absoluteTier,
  once,
  ownPeriod,
  relative,
  relativeTier,
  sameOwn,
  type Own,
} from '../../../../../src/core/finder/pack/relative.ts';
import { aCard, aTier } from '../../../../support/cards.ts';

const own = (mb: number | null, currency: string | null = 'USD', period = 'month'): Own => ({ mb, currency, period });

test.each([
  ['all that is the plan’s own', { from_mb: 20_000, currency: 'USD' }, own(20_000), { from_mb: '=', currency: '=', period: '=' }],
  ['another threshold, another period', { from_mb: 500, period: 'day' }, own(20_000), { from_mb: 500, currency: null, period: 'day' }],
  ['what is unknown on both sides', { from_mb: null, currency: null }, own(null, null), { from_mb: null, currency: null }],
  ['another currency', { currency: 'EUR' }, own(20_000), { currency: 'EUR' }],
])('a tier with %s', (_, overrides, plan, written) => {
  const tier = aTier(overrides);
  expect(relativeTier(tier, plan)).toMatchObject(written);
  expect(absoluteTier(relativeTier(tier, plan), plan)).toEqual(tier);
});

test('plans of different sizes share a ladder', () => {
  const [ten, twenty] = [10_000, 20_000].map((mb) => relativeTier(aTier({ from_mb: mb }), own(mb)));
  expect(ten).toEqual(twenty);
});

test.each([
  ['month', '='],
  ['28d', '28d'],
  [null, null],
])('an allowance per %s in a plan per month', (period, written) => {
  const allowance = { kind: 'metered', period };
  expect(relative(allowance, own(null)).period).toBe(written);
  expect(absolute(relative(allowance, own(null)), own(null))).toEqual(allowance);
});

test.each([
  [aCard({ steps: [{ intro: false, amount: 5, period: '28d', from: 1, to: null }] }), '28d'],
  [aCard({ steps: [], data: { kind: 'metered', mb: 1, period: 'day' } }), 'day'],
  [aCard({ steps: [], data: { kind: 'not-stated', mb: null, period: null } }), 'month'],
])('the period of a plan %#', (card, period) => expect(ownPeriod(card)).toBe(period));

test('equal parts of equal plans are made once', () => {
  const ownOf = sameOwn();
  const part = { period: '=' };
  const made = once(absolute<{ period: string | null }>);
  expect(made(part, ownOf('month', 1, null))).toBe(made(part, ownOf('month', 1, null)));
  expect(made(part, ownOf('28d', 1, null))).toEqual({ period: '28d' });
});
