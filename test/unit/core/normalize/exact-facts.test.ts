import { describe, expect, test } from 'vitest';
import type { PriceStep } from '../../../../src/core/model/index.ts';
import { exactFacts } from '../../../../src/core/normalize/exact-facts.ts';
import { aPlan, aPriceStep, aTier, someMoney } from '../../../support/a-plan.ts';

type Row = Parameters<typeof exactFacts>[1];
const rowOf = (cells: Readonly<Record<string, string>>, derived: readonly string[] = []): Row => ({
  values: new Map([['derived', derived]]),
  cells: new Map(Object.entries(cells).map(([column, text], columnIndex) => [column, { column, columnIndex, text, offset: 0 }])),
  others: [],
  notices: [],
});
const stepOf = (amount: string, own: Partial<PriceStep> = {}): PriceStep => aPriceStep({ amount: someMoney(amount), ...own });

describe('prices', () => {
  test.each<readonly [string, readonly PriceStep[], object]>([
    ['one price', [stepOf('20')], { 'price.amount': 20 }],
    [
      'a promotion before it',
      [stepOf('10', { kind: 'introductory', headline: false, toMonth: 6 }), stepOf('20', { fromMonth: 7 })],
      { 'price.amount': 20, 'price.introductory': 10, 'price.introductory_months': 6 },
    ],
    [
      'the promotion is what is printed',
      [stepOf('10', { kind: 'introductory', toMonth: 6 }), stepOf('20', { headline: false, fromMonth: 7 })],
      { 'price.amount': 10, 'price.after': 20 },
    ],
    ['a promotion alone', [stepOf('10', { kind: 'introductory' })], { 'price.amount': null, 'price.introductory': 10 }],
    ['none', [], { 'price.amount': null }],
  ])('%s', (_, prices, values) => {
    const facts = exactFacts(aPlan({ prices: [...prices] }), rowOf({ prices: '[]' }));
    expect(Object.fromEntries(facts.map(({ field, value }) => [field, value]))).toMatchObject(values);
  });
});

test('a value without a cell of its own is worked out; one with a cell is stated, unless the row says otherwise', () => {
  const plan = aPlan({ tiers: [aTier()] });
  const facts = exactFacts(plan, rowOf({ name: 'Twenty', tiers: '[{"from_mb":20000,"down_kbps":128}]' }, ['tiers.0.speed']));
  const short = (field: string) =>
    facts.filter((fact) => fact.field === field).map(({ certainty, evidence }) => [certainty, ...evidence.map(({ text }) => text)]);
  expect(short('name')).toEqual([['stated', 'Twenty']]);
  expect(short('country')).toEqual([['derived']]);
  expect(short('tiers.0.threshold')).toEqual([['stated', '20000']]);
  expect(short('tiers.0.speed')).toEqual([['derived', '128']]);
  expect(short('price.tax')).toEqual([['not-stated']]);
});
