import { describe, expect, test } from 'vitest';
import { moneyToDecimal } from '../../../../src/core/model/index.ts';
import { readPrices, readPriceTerms, type PriceFields } from '../../../../src/core/normalize/price.ts';
import { aField, codesOf, dollars, factOf, inCurrency, inShort } from './support.ts';

const MONTHLY = readPriceTerms(aField('month'), undefined, aField('excluded'));

function pricesOf(texts: { readonly [name in keyof PriceFields]?: string }, context = dollars) {
  const field = (name: keyof PriceFields) => (texts[name] === undefined ? undefined : aField(texts[name]));
  const fields: PriceFields = {
    price: field('price'),
    promo: field('promo'),
    promoMonths: field('promoMonths'),
    afterPromo: field('afterPromo'),
  };
  return readPrices(fields, MONTHLY, context);
}
const steps = (texts: Parameters<typeof pricesOf>[0]): string[] =>
  pricesOf(texts).value.map(
    ({ kind, headline, amount, fromMonth, toMonth }) =>
      `${kind}${headline ? '*' : ''} ${moneyToDecimal(amount)} ${fromMonth}-${toMonth ?? ''}`,
  );

describe('steps', () => {
  test.each([
    ['one price', { price: '80' }, ['standard* 80 1-']],
    ['a promotional price before it', { price: '80', promo: '40', promoMonths: '12' }, ['introductory 40 1-12', 'standard* 80 13-']],
    ['of unstated length', { price: '80', promo: '40' }, ['introductory 40 1-', 'standard* 80 2-']],
    [
      'a label that prints the introductory price',
      { price: '40', afterPromo: '80', promoMonths: '12' },
      ['introductory* 40 1-12', 'standard 80 13-'],
    ],
    ['the same amount twice without a length is one price', { price: '80', promo: '80.00' }, ['standard* 80 1-']],
    [
      'the same amount twice with a length is kept',
      { price: '80', promo: '80', promoMonths: '6' },
      ['introductory 80 1-6', 'standard* 80 7-'],
    ],
    ['a promotional price alone', { promo: '40', promoMonths: '3' }, ['introductory* 40 1-3']],
    ['only the price afterwards', { afterPromo: '80' }, ['standard* 80 1-']],
    [
      'promotional price and price afterwards',
      { promo: '40', promoMonths: '3', afterPromo: '80' },
      ['introductory 40 1-3', 'standard* 80 4-'],
    ],
    [
      'a promotional price in another currency is not the same amount',
      { price: '80', promo: '€80' },
      ['introductory 80 1-', 'standard* 80 2-'],
    ],
    ['none', { price: 'NULL' }, []],
    ['none that is readable', { price: 'ask us' }, []],
  ])('%s', (_, texts, expected) => expect(steps(texts)).toEqual(expected));
});

describe('facts', () => {
  test('every amount, the currency, the period and the tax', () => {
    const { facts } = pricesOf({ price: '80', promo: '$40.00', promoMonths: '12 months' });
    expect(facts.map((fact) => [fact.field, inShort(fact)])).toEqual([
      ['price.amount', ['stated', 80, '80']],
      ['price.currency', ['derived', 'USD']],
      ['price.period', ['stated', 'month', 'month']],
      ['price.tax', ['stated', 'excluded', 'excluded']],
      ['price.introductory', ['stated', 40, '$40.00']],
      ['price.introductory_months', ['stated', 12, '12 months']],
    ]);
  });

  test('one price gives the same facts as the general way', () => {
    expect(pricesOf({ price: '€80' }).facts.map((fact) => [fact.field, inShort(fact)])).toEqual([
      ['price.amount', ['stated', 80, '€80']],
      ['price.currency', ['stated', 'EUR', '€80']],
      ['price.period', ['stated', 'month', 'month']],
      ['price.tax', ['stated', 'excluded', 'excluded']],
    ]);
  });

  test('without a price there are no terms of it, and what is printed of them is reported', () => {
    const { facts, notices } = pricesOf({ price: 'NULL' });
    expect(facts.map(({ field }) => field)).toEqual(['price.amount']);
    expect(codesOf(notices)).toEqual(['placeholder-value', 'partly-read-value', 'partly-read-value']);
  });

  test('without a price the currency of the row is still on record', () => {
    const column = {
      ...inCurrency('EUR'),
      currencyFact: { field: 'price.currency', certainty: 'stated' as const, value: 'EUR', rule: 'currency-code', evidence: [] },
    };
    expect(factOf(pricesOf({}, column).facts, 'price.currency')).toEqual(['stated', 'EUR']);
  });
});

test.each([
  ['12', 12, []],
  ['12 months', 12, []],
  ['0', undefined, ['placeholder-value']],
  ['soon', undefined, ['unreadable-value']],
  ['1.5', undefined, ['unreadable-value']],
  ['NULL', undefined, []],
])('months of a promotion: %s', (promoMonths, months, codes) => {
  const { facts, notices } = pricesOf({ price: '80', promo: '40', promoMonths });
  expect([facts.find(({ field }) => field === 'price.introductory_months')?.value, codesOf(notices)]).toEqual([months, codes]);
});

test.each([
  ['included', 'included'],
  ['incl. VAT', 'included'],
  ['TTC', 'included'],
  ['含税', 'included'],
  ['with taxes', 'included'],
  ['excluded', 'excluded'],
  ['HT', 'excluded'],
  ['plus taxes', 'excluded'],
  ['不含税', 'excluded'],
  ['not included', 'excluded'],
  ['without VAT', 'excluded'],
  ['Varies by location', 'varies'],
  ['varies', 'varies'],
])('tax %s → %s', (text, tax) => {
  const read = readPriceTerms(undefined, undefined, aField(text));
  expect([read.value.tax, factOf(read.facts, 'price.tax')]).toEqual([tax, ['stated', tax, text]]);
});

test('a tax cell with an amount says nothing about the price', () => {
  const read = readPriceTerms(undefined, undefined, aField('0.00'));
  expect([read.value.tax, factOf(read.facts, 'price.tax'), codesOf(read.notices)]).toEqual([
    'not-stated',
    ['not-stated', null],
    ['unreadable-value'],
  ]);
});
