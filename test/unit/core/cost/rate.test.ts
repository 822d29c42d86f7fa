import { expect, test } from 'vitest';
import { perPeriod, rateOf } from '../../../../src/core/cost/rate.ts';

test.each([
  ['month', 12],
  ['cycle', 12],
  ['28d', 365 / 28],
  ['30d', 365 / 30],
  ['day', 365],
  ['week', 365 / 7],
  ['hour', 8760],
  ['quarter', 4],
  ['year', 1],
  ['365d', 1],
  ['90d', 365 / 90],
])('%s comes %d times a year', (period, times) => {
  const rate = rateOf(period);
  expect(rate && (rate.times * 12) / rate.per).toBeCloseTo(times, 10);
});

test('28 days come 13.04 times a year', () => {
  const rate = rateOf('28d');
  expect(rate && ((rate.times * 12) / rate.per).toFixed(2)).toBe('13.04');
});

test.each(['one-off', 'x', ''])('"%s" does not come again', (period) => expect(rateOf(period)).toBeNull());

test.each([
  ['month', 1000, 1000],
  ['day', 36_500, 1200],
  ['28d', 365, 336],
])('of a month of use a %s takes its share of the days', (period, monthly, share) => {
  const rate = rateOf(period);
  expect(rate && perPeriod(monthly, rate)).toBe(share);
});
