import { expect, test } from 'vitest';
import { per30Days, periodDays } from '../../../../src/core/model/index.ts';

test.each([
  ['day', 1],
  ['week', 7],
  ['28d', 28],
  ['month', 30],
  ['cycle', 30],
  ['quarter', 91],
  ['year', 365],
  ['hour', 1 / 24],
  ['one-off', null],
])('%s is %s days', (period, days) => expect(periodDays(period)).toBe(days));

test.each([
  [28, '28d', 30],
  [30, 'month', 30],
  [1, 'day', 30],
  [365, 'year', 30],
  [10, 'one-off', null],
  [10, '7d', 42.86],
  [0, 'month', 0],
])('%d per %s is %s per 30 days', (amount, period, expected) => expect(per30Days(amount, period)).toBe(expected));
