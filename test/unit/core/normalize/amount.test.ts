import { describe, expect, test } from 'vitest';
import { currencyFact, readAmount } from '../../../../src/core/normalize/amount.ts';
import { moneyToDecimal } from '../../../../src/core/model/index.ts';
import { aConstant, aField, aMapped, codesOf, dollars, inCurrency, inShort } from './support.ts';

describe('readAmount', () => {
  test.each([
    ['29.99', '29.99', 'USD', []],
    ['150.00*', '150.00', 'USD', []],
    ['$20', '20', 'USD', ['currency-assumed']],
    ['€20', '20', 'EUR', []],
    ['20 EUR', '20', 'EUR', []],
    ['20 CAD', '20', 'CAD', []],
    ['20 KRW', '20', 'KRW', []],
    ['20 PHP', '20', 'PHP', []],
    ['0', '0', 'USD', []],
    ['0.00', '0.00', 'USD', []],
    ['Free', '0', 'USD', []],
    ['免费', '0', 'USD', []],
    ['$0.00001431', '0.00001431', 'USD', ['currency-assumed']],
    ['￦100,000(*￦75,000)', '100000', 'KRW', ['partly-read-value']],
    ['$74.95\n$79.95', '74.95', 'USD', ['currency-assumed', 'partly-read-value']],
  ])('%s', (text, decimal, currency, codes) => {
    const read = readAmount('price.amount', aField(text), dollars);
    expect([read.value && moneyToDecimal(read.value), read.value?.currency, codesOf(read.notices)]).toEqual([decimal, currency, codes]);
    expect(read.facts[0]).toMatchObject({ certainty: 'stated', value: Number(decimal) });
  });

  test.each([
    ['na', ['placeholder-value']],
    ['TBD', ['placeholder-value']],
    ['NULL', ['placeholder-value']],
    ['-', ['placeholder-value']],
    ['ask us', ['unreadable-value']],
    ['-5.00', ['suspicious-value']],
    ['-$5.00', ['suspicious-value']],
  ])('%s is no price, and never zero', (text, codes) => {
    const read = readAmount('price.amount', aField(text), dollars);
    expect([read.value, inShort(read.facts[0]), codesOf(read.notices)]).toEqual([null, ['not-stated', null], codes]);
  });

  test('an absent cell is not stated', () =>
    expect(readAmount('price.amount', undefined, dollars)).toMatchObject({
      value: null,
      notices: [],
      facts: [{ certainty: 'not-stated' }],
    }));
  test('a value the profile names as not stated', () =>
    expect(readAmount('price.amount', aField('0', { notStated: ['0'] }), dollars).value).toBeNull());

  test.each([
    ['$8.900', 'comma', '8900'],
    ['8.900', 'point', '8.900'],
    ['8,90', 'comma', '8.90'],
    ['1.234,50', 'comma', '1234.50'],
    ['1,234.50', 'point', '1234.50'],
  ] as const)('%s with the format %s', (text, numbers, decimal) => {
    const { value } = readAmount('price.amount', aField(text, { numbers }), inCurrency('CLP', 'CL'));
    expect(value && moneyToDecimal(value)).toBe(decimal);
  });

  test.each([
    ['5900', '59.00'],
    ['5900分', '59.00'],
    ['59元', '59'],
    ['5900.5', '59.005'],
  ])('%s in a column of fen', (text, decimal) => {
    const { value } = readAmount('price.amount', aField(text, { unit: 'fen' }), inCurrency('CNY', 'CN'));
    expect([value && moneyToDecimal(value), value?.currency]).toEqual([decimal, 'CNY']);
  });

  test('the amount itself is quoted', () =>
    expect(inShort(readAmount('price.amount', aField('from $20.00 a month'), dollars).facts[0])).toEqual(['stated', 20, '$20.00']));
  test('no currency known', () => {
    const read = readAmount('price.amount', aField('20'), inCurrency(null));
    expect([read.value, codesOf(read.notices)]).toEqual([{ units: 20, scale: 0, currency: null }, ['currency-unknown']]);
  });
  test.each([
    ['a constant', aConstant('20'), ['derived', 20]],
    ['a value map', aMapped('standard', '20'), ['derived', 20, 'standard']],
  ])('%s of the profile is derived', (_, field, fact) =>
    expect(inShort(readAmount('price.amount', field, dollars).facts[0])).toEqual(fact),
  );
});

describe('currencyFact', () => {
  test.each([
    ['a bare amount: what the context says', '20', ['derived', 'USD'], 'profile-currency'],
    ['a sign of several currencies that fits: what the context says', '$20', ['derived', 'USD'], 'profile-currency'],
    ['a sign of one currency: stated with it', '€20', ['stated', 'EUR', '€20'], 'currency-sign'],
    ['a code: stated with it', '20 CAD', ['stated', 'CAD', '20 CAD'], 'currency-sign'],
  ])('%s', (_, text, fact, rule) => {
    const made = currencyFact(readAmount('price.amount', aField(text), dollars), dollars);
    expect([inShort(made), made.rule, made.field]).toEqual([fact, rule, 'price.currency']);
  });

  test('"$" in a row of another currency: the country decides, derived from the sign', () => {
    const context = inCurrency('EUR', 'AU');
    const made = currencyFact(readAmount('price.amount', aField('$20'), context), context);
    expect([inShort(made), made.rule]).toEqual([['derived', 'AUD', '$20'], 'currency-sign']);
  });
});
