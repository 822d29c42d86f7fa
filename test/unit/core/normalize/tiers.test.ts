import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../src/core/model/index.ts';
import { codesOf, factOf, planOf, resultOf, tiersOf } from './support.ts';

describe('fine print and columns together', () => {
  test.each([
    ['prose alone', { data_allowance: '20 GB', terms: '20 GB then 128 kbps' }, ['data month 20000 throttle 128']],
    [
      'Chinese, two steps',
      { data_allowance: 'Unlimited', terms: '满20GB后限速1Mbps，100GB后断网' },
      ['data month 20000 throttle 1000', 'data month 100000 block'],
    ],
    [
      'a threshold that is the allowance',
      { data_allowance: '5 GB', terms: 'After your allowance speed is reduced to 64 kbps.' },
      ['data month 5000 throttle 64'],
    ],
    [
      'the same step in column and prose is one step',
      {
        data_allowance: '300 GB',
        overage_price: '10',
        overage_unit: '50GB',
        terms: 'Use over 300GB a month was charged $10 for each additional 50GB.',
      },
      ['data month 300000 charge 10USD/50000'],
    ],
    [
      'a column fills the gaps of the prose',
      { data_allowance: '5 GB', overage_price: '5', overage_unit: 'GB', terms: 'Use above 5 GB is charged.' },
      ['data month 5000 charge 5USD/1000'],
    ],
    [
      'a column of another kind stands beside it',
      { data_allowance: '100 GB', overage_price: '2', overage_unit: 'GB', terms: 'After 100GB speed is reduced to 600 kbps.' },
      ['data month 100000 throttle 600', 'data month 100000 charge 2USD/1000'],
    ],
    [
      'words in the overage column are fine print',
      { data_allowance: '500 MB', overage_price: 'After 500MB data speed slowed to 128kbps' },
      ['data month 500 throttle 128'],
    ],
    ['words in the allowance cell are fine print', { data_allowance: '40 GB then reduced to 1 Mbps' }, ['data month 40000 throttle 1000']],
    [
      'the same in two cells is one step',
      { data_allowance: '40 GB then reduced to 1 Mbps', terms: 'After 40 GB speed is reduced to 1 Mbps.' },
      ['data month 40000 throttle 1000'],
    ],
  ])('%s', (_, cells, expected) => expect(tiersOf(planOf(cells))).toEqual(expected));
});

describe('prices that go by use in steps', () => {
  const plan = (terms: string) => planOf({ data_allowance: 'Unlimited', currency: 'EUR', terms });
  const fact = ({ facts }: Plan, field: string) => facts.find((one) => one.field === field);
  test('what a step costs more is derived, with both prices as evidence', () => {
    const found = plan('Up to 3 GB €10, up to 10 GB €15, above that €20.');
    expect(found.tiers.map(({ threshold, price, priceVolume }) => [threshold?.bytes, price?.units, priceVolume])).toEqual([
      [3e9, 5, null],
      [10e9, 5, null],
    ]);
    const price = fact(found, 'tiers.0.price');
    expect([price?.certainty, price?.rule, price?.value, price?.evidence.map(({ text }) => text)]).toEqual([
      'derived',
      'fineprint/en/price-step',
      5,
      ['€10, up to 10 GB €15'],
    ]);
    expect(fact(found, 'tiers.0.threshold')).toMatchObject({ certainty: 'stated', value: 3000 });
  });
  test('a cap per volume has facts of its own and is no cap of the period', () => {
    const found = plan('After 5GB €0.10 per MB, capped at €60 per GB.');
    expect(found.tiers[0]).toMatchObject({ chargeCap: null, unitCapVolume: { bytes: 1e9 } });
    expect([fact(found, 'tiers.0.unit_cap')?.value, fact(found, 'tiers.0.unit_cap_volume')?.value]).toEqual([60, 1000]);
    expect(fact(found, 'tiers.0.unit_cap')?.evidence.map(({ text }) => text)).toEqual(['€60 per GB']);
  });
});

describe('a limit without a consequence', () => {
  test.each([
    ['a metered allowance and nothing else', { data_allowance: '5 GB' }, ['data month 5000 unspecified']],
    ['with a period of its own', { data_allowance: '2 GB/day' }, ['data day 2000 unspecified']],
    [
      'lower priority is no consequence of the limit',
      { data_allowance: '5 GB', terms: 'After 2 GB you may be deprioritised.' },
      ['data month 2000 deprioritise', 'data month 5000 unspecified'],
    ],
    [
      'a daily clause does not settle the month',
      { data_allowance: '6 GB', terms: 'Use must not exceed 1GB per day.' },
      ['data day 1000 unspecified', 'data month 6000 unspecified'],
    ],
    ['no volume, no limit', { data_allowance: '0 GB' }, []],
    ['unlimited data', { data_allowance: 'Unlimited' }, []],
    ['nothing stated', { price: '20' }, []],
  ])('%s', (_, cells, expected) => expect(tiersOf(planOf(cells))).toEqual(expected));

  test('its effect is derived, never stated', () => {
    const { facts } = planOf({ data_allowance: '5 GB' });
    expect([factOf(facts, 'tiers.0.threshold'), factOf(facts, 'tiers.0.effect')]).toEqual([
      ['derived', 5000, '5 GB'],
      ['derived', 'unspecified', '5 GB'],
    ]);
  });
});

describe('periods', () => {
  test.each([
    ['of the price', { price: '10', price_period: '28 days', data_allowance: '5 GB', terms: '5 GB then 64 kbps' }, ['28d', false]],
    ['of the allowance', { price: '10', price_period: 'month', data_allowance: '1 GB/day', terms: '1 GB then 64 kbps' }, ['day', false]],
    [
      'of the validity, where the price is paid once',
      { price: '10', price_period: 'one-off', validity: '90 days', data_allowance: '5 GB' },
      ['90d', false],
    ],
    [
      'of the text',
      { price: '10', price_period: 'month', data_allowance: 'Unlimited', terms: 'After 2 GB per day speed is 64 kbps.' },
      ['day', false],
    ],
    ['assumed where the row names none', { data_allowance: '5 GB', terms: '5 GB then 64 kbps' }, ['month', true]],
    ['assumed for columns as well', { data_allowance: '5 GB' }, ['month', true]],
    ['of a weekly allowance', { data_allowance: '75 MB/week' }, ['week', false]],
  ])('%s', (_, cells, expected) => {
    const [tier] = planOf(cells).tiers;
    expect([tier?.period, tier?.periodAssumed]).toEqual(expected);
  });
});

describe('a price column beside a price in the fine print', () => {
  const row = { plan_name: 'P', data_allowance: '5 GB', currency: 'CNY' };
  test('the same price: both are evidence', () => {
    const result = resultOf(
      { ...row, overage_price: '3', overage_unit: 'GB', terms: '5GB用完后按3元/GB计费' },
      { language: 'zh', country: 'CN' },
    );
    expect([result.notices, result.status === 'plan' && factOf(result.plan.facts, 'tiers.0.price')]).toEqual([
      [],
      ['stated', 3, '3元/GB', '3', 'GB'],
    ]);
  });
  test.each([
    ['the same price in another unit', '0.003', 'MB', []],
    ['another price for the same volume', '5', 'GB', ['conflicting-terms']],
    ['another price for another volume', '0.29', 'MB', ['partly-read-value']],
  ])('%s', (_, overage_price, overage_unit, codes) => {
    const result = resultOf({ ...row, overage_price, overage_unit, terms: '5GB用完后按3元/GB计费' }, { language: 'zh', country: 'CN' });
    expect(codesOf(result.notices)).toEqual(codes);
  });
  test('where they disagree, both are kept', () => {
    const plan = planOf({ ...row, overage_price: '5', overage_unit: 'GB', terms: 'After 5 GB data is charged at 3 CNY per GB.' });
    expect(tiersOf(plan)).toEqual(['data month 5000 charge 3CNY/1000', 'data month 5000 charge 5CNY/1000']);
  });
  test('several prices are offered: the first counts, the cell is quoted', () => {
    const result = resultOf({ plan_name: 'P', data_allowance: '5GB', overage_price: '$10/1GB  or $20/3GB' });
    expect([codesOf(result.notices), result.status === 'plan' && tiersOf(result.plan)]).toEqual([
      ['partly-read-value'],
      ['data month 5000 charge 10USD/1000'],
    ]);
  });
});

describe('hotspot and roaming cells', () => {
  test.each([
    ['a hotspot that is not allowed', { hotspot: 'not allowed' }, ['hotspot month 0 block']],
    ['a hotspot volume', { hotspot: '5 GB' }, ['hotspot month 5000 unspecified']],
    ['a hotspot volume and what follows', { hotspot: '10 GB then 600 kbps' }, ['hotspot month 10000 throttle 600']],
    ['a hotspot that is included', { hotspot: 'included' }, []],
    ['roaming that is not included is no block', { roaming: 'not included' }, []],
    ['a roaming volume and what follows', { roaming: '8 GB then 0.002 EUR/MB' }, ['roaming month 8000 charge 0.002EUR/1']],
    ['a roaming volume', { roaming: '20 GB in EU' }, []],
    [
      'terms that say it go before the cell',
      { hotspot: '5 GB', terms: 'Hotspot use above 3 GB is slowed to 128 kbps.' },
      ['hotspot month 3000 throttle 128'],
    ],
  ])('%s', (_, cells, expected) => expect(tiersOf(planOf({ price: '10', ...cells }))).toEqual(expected));
});

describe('conflicts', () => {
  test('both speeds are kept', () => {
    const plan = planOf({ data_allowance: '20 GB then 1 Mbps', terms: 'After 20 GB speed is reduced to 128 kbps.' });
    expect(tiersOf(plan)).toEqual(['data month 20000 throttle 128', 'data month 20000 throttle 1000']);
  });
  test.each([
    ['two throttles', { data_allowance: '20 GB then 1 Mbps', terms: 'After 20 GB speed is reduced to 128 kbps.' }, true],
    ['no limit and a limit', { data_allowance: 'Unlimited, no data caps', terms: 'After 20 GB speed is reduced to 128 kbps.' }, true],
    ['two cells that agree', { data_allowance: '20 GB then 128 kbps', terms: 'After 20 GB speed is reduced to 128 kbps.' }, false],
    ['a step more in one of them', { data_allowance: '20 GB then 1 Mbps', terms: '满20GB后限速1Mbps，100GB后断网' }, false],
  ])('%s', (_, cells, conflicting) =>
    expect(codesOf(resultOf({ plan_name: 'P', ...cells }).notices).includes('conflicting-terms')).toBe(conflicting),
  );
});
