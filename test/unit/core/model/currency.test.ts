import { expect, test } from 'vitest';
import { CURRENCY_CODES } from '../../../../src/core/model/currency.ts';

test('three capital letters each, none twice', () => {
  expect(CURRENCY_CODES.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  expect(new Set(CURRENCY_CODES).size).toBe(CURRENCY_CODES.length);
  expect(CURRENCY_CODES.length).toBeGreaterThan(50);
});
