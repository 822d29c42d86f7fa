import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMoney,
  compareMoney,
  moneyFromDecimal,
  MoneySchema,
  moneyToDecimal,
  moneyToNumber,
  timesMoney,
} from '../../../../src/core/model/index.ts';
import { someMoney } from '../../../support/a-plan.ts';

const decimal = fc
  .tuple(fc.boolean(), fc.nat(99_999), fc.nat(999_999), fc.nat(6))
  .map(
    ([minus, whole, fraction, digits]) =>
      `${minus ? '-' : ''}${whole}${digits === 0 ? '' : `.${String(fraction).padStart(6, '0').slice(0, digits)}`}`,
  );

describe('moneyFromDecimal', () => {
  test.each([
    ['12', 12, 0],
    ['-0.50', -50, 2],
    ['0.00001431', 1431, 8],
    ['150.00', 15_000, 2],
    ['007.5', 75, 1],
  ])('%s', (text, units, scale) => expect(moneyFromDecimal(text, 'USD')).toEqual({ units, scale, currency: 'USD' }));
  test.each(['', ' 1', '1,5', '1.', '.5', '1e3', '+1', '1.0000000000000', '12345678901234567890', 'NaN', '--1'])(
    '"%s" is no plain decimal',
    (text) => expect(moneyFromDecimal(text, 'USD')).toBeNull(),
  );
  test('currency unknown', () => expect(moneyFromDecimal('1', null)?.currency).toBeNull());

  test('every amount that is read follows the schema and is written as it was printed', () => {
    fc.assert(
      fc.property(decimal, (text) => {
        const money = moneyFromDecimal(text, 'EUR');
        expect(MoneySchema.safeParse(money).success).toBe(true);
        if (money && money.units !== 0) expect(moneyToDecimal(money)).toBe(text);
        if (money) expect(moneyToNumber(money) === Number(text)).toBe(true);
      }),
    );
  });
});

describe('sums', () => {
  test.each([
    ['0.1', '0.2', '0.3'],
    ['0.00001431', '10', '10.00001431'],
    ['-5', '5.00', '0.00'],
    ['1.10', '2', '3.10'],
  ])('%s + %s', (a, b, sum) => expect(moneyToDecimal(addMoney(someMoney(a), someMoney(b)))).toBe(sum));
  test('nothing is lost to binary fractions', () => {
    const cents = Array.from({ length: 10 }, () => someMoney('0.10')).reduce(addMoney);
    expect(moneyToDecimal(cents)).toBe('1.00');
  });
  test.each([
    ['USD', 'EUR'],
    ['USD', null],
  ])('%s and %s are never mixed', (a, b) => {
    expect(() => addMoney(someMoney('1', a), someMoney('1', b))).toThrow(RangeError);
    expect(() => compareMoney(someMoney('1', a), someMoney('1', b))).toThrow(RangeError);
  });
  test('the order of a sum does not matter', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(addMoney(someMoney(a), someMoney(b))).toEqual(addMoney(someMoney(b), someMoney(a)));
      }),
    );
  });
  test('beyond the exact range nothing is guessed', () => {
    const large = { units: Number.MAX_SAFE_INTEGER, scale: 0, currency: 'USD' };
    expect(() => addMoney(large, someMoney('0.01'))).toThrow(RangeError);
    expect(() => timesMoney(large, 2)).toThrow(RangeError);
  });
});

test.each([
  ['0.29', 1000, '290.00'],
  ['0.00001431', 1_000_000, '14.31000000'],
  ['5', 0, '0'],
  ['2.50', 3, '7.50'],
])('%s × %d', (amount, factor, product) => {
  expect(moneyToDecimal(timesMoney(someMoney(amount), factor))).toBe(product);
});
test('a fraction of an amount is no exact product', () => expect(() => timesMoney(someMoney('1'), 0.5)).toThrow(RangeError));

test.each([
  ['1', '1.00', 0],
  ['1.01', '1', 1],
  ['0.9', '1', -1],
  ['-1', '0', -1],
])('%s compared with %s', (a, b, sign) => expect(Math.sign(compareMoney(someMoney(a), someMoney(b)))).toBe(sign));

test.each([
  ['5', 2, '0.05'],
  ['0', 2, '0.00'],
  ['-5', 1, '-0.5'],
  ['1234', 0, '1234'],
])('%s at scale %d is %s', (units, scale, text) => expect(moneyToDecimal({ units: Number(units), scale, currency: null })).toBe(text));
