import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMoneys, type MoneyOptions } from '../../../../../src/core/fineprint/common/money.ts';
import { moneyToDecimal } from '../../../../../src/core/model/index.ts';
import { quoted } from '../support.ts';

const moneys = (text: string, options: MoneyOptions = {}): [string, string, string | null, boolean][] =>
  quoted(text, readMoneys(text, options)).map(([quote, { money, currencyAssumed }]) => [
    quote,
    moneyToDecimal(money),
    money.currency,
    currencyAssumed,
  ]);

describe('signs and codes that settle the currency', () => {
  test.each([
    ['5 €', '5', 'EUR'],
    ['€5', '5', 'EUR'],
    ['EUR 5', '5', 'EUR'],
    ['5.50 EUR', '5.50', 'EUR'],
    ['9€99', '9.99', 'EUR'],
    ['£6.50', '6.50', 'GBP'],
    ['US$5', '5', 'USD'],
    ['A$20', '20', 'AUD'],
    ['C$7', '7', 'CAD'],
    ['R$ 10', '10', 'BRL'],
    ['HK$398', '398', 'HKD'],
    ['NT$499', '499', 'TWD'],
    ['S$20', '20', 'SGD'],
    ['RM 38', '38', 'MYR'],
    ['₩55,000', '55000', 'KRW'],
    ['￦55,000', '55000', 'KRW'],
    ['₹199', '199', 'INR'],
    ['CNY 98', '98', 'CNY'],
    ['RMB 98', '98', 'CNY'],
    ['399 Kč', '399', 'CZK'],
    ['$10 USD', '10', 'USD'],
    ['₦1,000', '1000', 'NGN'],
    ['५ यूरो', '5', 'EUR'],
  ])('%s', (text, amount, currency) => {
    expect(moneys(text)).toEqual([[text, amount, currency, false]]);
  });
});

describe('shared signs take the currency of the context', () => {
  test.each([
    ['$0.00001431', { country: 'US' }, '0.00001431', 'USD'],
    ['$10', { country: 'CA' }, '10', 'CAD'],
    ['$10', { country: 'US', currency: 'AUD' }, '10', 'AUD'],
    ['R99', { country: 'ZA' }, '99', 'ZAR'],
    ['N10.24', { country: 'NG' }, '10.24', 'NGN'],
    ['P2', { country: 'PH' }, '2', 'PHP'],
    ['Rs. 2.75', { country: 'PK' }, '2.75', 'PKR'],
    ['199 kr', { country: 'DK' }, '199', 'DKK'],
    ['10元', {}, '10', 'CNY'],
    ['100元', { country: 'TW' }, '100', 'TWD'],
    ['3块钱', {}, '3', 'CNY'],
    ['5毛', {}, '0.5', 'CNY'],
    ['8角', {}, '0.8', 'CNY'],
    ['2分', {}, '0.02', 'CNY'],
    ['一毛', {}, '0.1', 'CNY'],
    ['1c', { country: 'US' }, '0.01', 'USD'],
    ['25 cents', { country: 'US' }, '0.25', 'USD'],
    ['4 paise', { country: 'IN' }, '0.04', 'INR'],
    ['रु. 20', { country: 'IN' }, '20', 'INR'],
    ['50 पैसे', { country: 'IN' }, '0.50', 'INR'],
    ['¥98', { country: 'CN' }, '98', 'CNY'],
  ] as const)('%s %o', (text, context, amount, currency) => {
    const read = moneys(text === '1c' ? '1c per mb' : text, context);
    expect(read).toEqual([[text, amount, currency, true]]);
  });
  test('without a context the currency stays unknown', () => {
    expect(moneys('$10')).toEqual([['$10', '10', null, false]]);
  });
  test('pence in Britain', () => {
    expect(moneys('99p', { country: 'GB' })).toEqual([['99p', '0.99', 'GBP', true]]);
    expect(moneys('99p', { country: 'US' })).toEqual([]);
  });
  test('paise in India', () => {
    expect(moneys('3p/10KB', { country: 'IN' })).toEqual([['3p', '0.03', 'INR', true]]);
  });
});

describe('bare amounts are read only on request', () => {
  test('price cells', () => {
    expect(moneys('150.00*', { bare: true, currency: 'USD' })).toEqual([['150.00', '150.00', 'USD', true]]);
    expect(moneys('150.00*', { currency: 'USD' })).toEqual([]);
  });
  test('credits are negative', () => {
    expect(moneys('-$5.00', { country: 'US' })).toEqual([['-$5.00', '-5.00', 'USD', true]]);
  });
});

test('several amounts keep their own signs', () => {
  expect(moneys('$5 $10', { country: 'US' }).map(([quote]) => quote)).toEqual(['$5', '$10']);
  expect(moneys('5 € 10 €').map(([quote]) => quote)).toEqual(['5 €', '10 €']);
});

describe('not money', () => {
  test.each([
    '720p',
    '480p video',
    '5分钟',
    '10分鐘',
    '3分之1',
    '20GB',
    'for 5 lines',
    'Section 5 c',
    '4 colours',
    '5G',
    '12 months',
    'Rs',
  ])('%s', (text) => {
    expect(moneys(text, { country: 'GB' })).toEqual([]);
  });
});

test('no string makes it throw or misquote', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('1', '9', '$', '€', 'p', 'c', 'R', 's', ' ', '.', ',', '元', '分', 'U', 'S', 'D', '-') }),
      (text) => void moneys(text, { country: 'GB', bare: true }),
    ),
  );
});
