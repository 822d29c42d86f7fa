import { describe, expect, test } from 'vitest';
import { euRoamingVolume, type FairUseInput } from '../../../../src/core/cost/eu-roaming.ts';

const tax = (percent: number | null, advertised: 'included' | 'excluded' | 'unknown' = 'included', since = '2001-01-01') => ({
  advertised,
  name: 'VAT',
  standard: percent === null ? null : { percent, since },
  note: null,
});

const unlimited = { kind: 'unlimited', mb: null, period: 'month' } as const;
const metered = (gb: number | null, period: string | null = 'month') =>
  ({ kind: 'metered', mb: gb === null ? null : gb * 1000, period }) as const;

const price = (amount: number, overrides: Partial<NonNullable<FairUseInput['price']>> = {}) => ({
  amount,
  currency: 'EUR',
  period: 'month',
  tax: 'included' as const,
  ...overrides,
});

const ask = (overrides: Partial<FairUseInput> = {}) =>
  euRoamingVolume({
    price: price(20),
    data: unlimited,
    service: 'mobile',
    country: { eea: true, tax: tax(19) },
    date: '2026',
    ...overrides,
  });

describe('the published examples', () => {
  test.each<[string, Partial<FairUseInput>, number, number]>([
    ['5.99 with 22 % VAT in 2019 (Iliad)', { price: price(5.99), country: { eea: true, tax: tax(22) }, date: '2019' }, 2180, 4.5],
    ['20 without VAT in 2026', { price: price(20, { tax: 'excluded' }) }, 36_360, 1.1],
    ['20 without VAT in 2027', { price: price(20, { tax: 'excluded' }), date: '2027' }, 40_000, 1],
    ['20 with 19 % VAT in the second half of 2017', { date: '2017-10' }, 4370, 7.7],
  ])('%s', (_name, overrides, volumeMb, capEurPerGb) => {
    expect(ask(overrides)).toMatchObject({ told: true, volumeMb, capEurPerGb, basis: 'unlimited' });
  });
});

describe('which plans', () => {
  test.each<[string, Partial<FairUseInput>, object]>([
    ['a price per GB above the cap leaves the whole allowance', { data: metered(5) }, { volumeMb: 5000, basis: 'whole-allowance' }],
    // 20 / 1.19 = 16.81 EUR without VAT: 15.28 GB cost just the cap of 1.10, so 15 GB are dearer and 15.3 GB cheaper.
    ['just above the cap', { data: metered(15) }, { volumeMb: 15_000, basis: 'whole-allowance' }],
    ['just below the cap', { data: metered(15.3) }, { volumeMb: 15_300, basis: 'cheap-data' }],
    ['exactly the cap is not below it', { data: metered(10), price: price(11, { tax: 'excluded' }) }, { basis: 'whole-allowance' }],
    ['cheap data by the formula', { data: metered(100) }, { volumeMb: 30_560, basis: 'cheap-data' }],
    ['30 days are a month', { data: metered(100, '30d') }, { volumeMb: 30_560 }],
    ['an allowance without a period is one of the price', { data: metered(100, null) }, { volumeMb: 30_560 }],
    ['no data at all', { data: { kind: 'excluded', mb: null, period: null } }, { volumeMb: 0, basis: 'whole-allowance' }],
    ['a plan that does not say it is mobile', { service: null }, { volumeMb: 30_560 }],
    [
      'the habit of the country decides where the file is silent',
      { price: price(20, { tax: 'not-stated' }) },
      { taxAssumed: true, vatPercent: 19 },
    ],
    ['and is not asked where the file speaks', { price: price(20, { tax: 'excluded' }) }, { taxAssumed: false, vatPercent: null }],
    ['a rate with a decimal', { country: { eea: true, tax: tax(25.5) } }, { volumeMb: 28_980, vatPercent: 25.5 }],
    ['half a hundredth is rounded up', { price: price(0.0055, { tax: 'excluded' }) }, { volumeMb: 10 }],
    ['less is rounded down', { price: price(0.00274, { tax: 'excluded' }) }, { volumeMb: 0 }],
    ['an amount that prints with an exponent', { price: price(1e-7, { tax: 'excluded' }) }, { volumeMb: 0 }],
  ])('%s', (_name, overrides, expected) => {
    expect(ask(overrides)).toMatchObject({ told: true, ...expected });
  });
});

test.each<[string, Partial<FairUseInput>, string]>([
  ['outside the Economic Area', { country: { eea: false, tax: tax(20) } }, 'not-eea'],
  ['no country', { country: null }, 'not-eea'],
  ['a fixed line', { service: 'fixed' }, 'not-mobile'],
  ['a year with two caps', { date: '2022' }, 'year'],
  ['before the rule', { date: '2016' }, 'year'],
  ['data not stated', { data: { kind: 'not-stated', mb: null, period: null } }, 'allowance'],
  ['metered without a volume', { data: metered(null) }, 'allowance'],
  ['no price', { price: null }, 'price'],
  ['another currency', { price: price(200, { currency: 'SEK' }) }, 'currency'],
  ['tax varies', { price: price(20, { tax: 'varies' }) }, 'vat'],
  ['no habit', { price: price(20, { tax: 'not-stated' }), country: { eea: true, tax: tax(19, 'unknown') } }, 'vat'],
  ['advertised without tax', { price: price(20, { tax: 'not-stated' }), country: { eea: true, tax: tax(19, 'excluded') } }, 'vat'],
  ['no rate', { country: { eea: true, tax: tax(null) } }, 'vat'],
  ['a rate that began later', { country: { eea: true, tax: tax(21, 'included', '2025-08-01') }, date: '2024' }, 'vat'],
  ['a rate that began within the year', { country: { eea: true, tax: tax(21, 'included', '2025-08-01') }, date: '2025' }, 'vat'],
  ['data by the day, price by the month', { data: metered(1, 'day') }, 'period'],
])('cannot be told: %s', (_name, overrides, reason) => {
  expect(ask(overrides)).toEqual({ told: false, reason });
});

test('a rate counts from its first month on', () => {
  expect(ask({ country: { eea: true, tax: tax(21, 'included', '2025-08-01') }, date: '2025-08' })).toMatchObject({ vatPercent: 21 });
});
