import { expect, test } from 'vitest';
import {
  currencyOfCountry,
  resolveSign,
  CURRENCY_SIGNS,
  SIGNS_BEFORE,
  type CurrencySign,
} from '../../../../../src/core/fineprint/common/currency.ts';
import { measures } from '../../../../../src/core/fineprint/locales/zh/measures.ts';

test.each([
  ['US', 'USD'],
  ['de', 'EUR'],
  ['MO', 'MOP'],
  ['XX', null],
  [null, null],
  [undefined, null],
])('%s → %s', (country, currency) => {
  expect(currencyOfCountry(country)).toBe(currency);
});

const sign = (table: Readonly<Record<string, CurrencySign>>, key: string): CurrencySign => {
  const found = table[key];
  if (!found) throw new Error(`no sign ${key}`);
  return found;
};

test('a shared sign takes the currency of the context only where it fits', () => {
  expect(resolveSign(sign(SIGNS_BEFORE, '$'), { country: 'CA' })).toEqual({ currency: 'CAD', assumed: true });
  expect(resolveSign(sign(SIGNS_BEFORE, '$'), { country: 'DE' })).toEqual({ currency: null, assumed: false });
  expect(resolveSign(sign(measures.currencies ?? {}, '元'), { country: 'MO' })).toEqual({ currency: 'MOP', assumed: true });
  expect(resolveSign(sign(CURRENCY_SIGNS, '€'), { country: 'US' })).toEqual({ currency: 'EUR', assumed: false });
});
