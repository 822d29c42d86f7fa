import { expect, test } from 'vitest';
import { decimalOf, mulDiv, numberOf, scaleOf, unitsOf } from '../../../../src/core/cost/exact.ts';

test.each([
  [12, 0],
  [12.5, 1],
  [0.00001431, 8],
  [9.5e-7, 8],
  [1.25e-10, 12],
])('%d has %i decimal places', (value, scale) => expect(scaleOf(value)).toBe(scale));

test.each([
  [12.5, 2, 1250],
  [0.00001431, 8, 1431],
  [9.5e-7, 9, 950],
  [70, 8, 7_000_000_000],
  [0.1, 1, 1],
])('%d at %i decimals is %i units', (value, scale, units) => expect(unitsOf(value, scale)).toBe(units));

test.each([
  [0.125, 2],
  [1e21, 0],
  [9_007_199_254_740_992, 2],
])('%d does not fit %i decimals exactly', (value, scale) => expect(() => unitsOf(value, scale)).toThrow(RangeError));

test.each([
  [1250, 2, '12.50'],
  [5, 2, '0.05'],
  [-5, 2, '-0.05'],
  [1431, 8, '0.00001431'],
  [7, 0, '7'],
])('%i units at %i decimals read %s', (units, scale, text) => {
  expect(decimalOf(units, scale)).toBe(text);
  expect(numberOf(units, scale)).toBe(Number(text));
});

test.each([
  [300, 365, 336, 326],
  [1, 1, 2, 1],
  [1, 1, 3, 0],
  [2, 1, 4, 1],
  [100, 3, 1, 300],
  [0, 365, 12, 0],
  [9_000_000_000_001, 2, 4, 4_500_000_000_001],
])('%i × %i ÷ %i is %i, half up', (amount, times, per, result) => expect(mulDiv(amount, times, per)).toBe(result));
