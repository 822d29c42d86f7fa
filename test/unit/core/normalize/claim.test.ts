import { describe, expect, test } from 'vitest';
import { aConstant, factOf, planOf } from './support.ts';

const claimOf = (cells: Parameters<typeof planOf>[0], hints: Parameters<typeof planOf>[2] = {}): unknown => {
  const plan = planOf(cells, {}, hints);
  return [plan.unlimitedClaim, factOf(plan.facts, 'unlimited_claim')];
};

describe('where the claim is made', () => {
  test.each([
    ['in the name first', { plan_name: 'Unlimited Max', data_allowance: 'Uncapped' }, 'Unlimited'],
    ['then in the allowance', { data_allowance: 'Uncapped', terms: 'unlimited data' }, 'Uncapped'],
    ['then in the fine print', { data_allowance: '20 GB', terms: '20 GB at high speed, then unlimited data at 128 kbps.' }, 'unlimited'],
    ['in Chinese', { plan_name: '全家不限量套餐', price: '99' }, '不限量'],
  ])('%s', (_, cells, words) => expect(claimOf(cells)).toEqual([words, ['stated', words, words]]));

  test.each([
    ['nowhere', { data_allowance: '20 GB' }],
    ['about calls only', { data_allowance: '20 GB', terms: 'Unlimited calls and texts.' }],
    ['an empty allowance', { price: '20' }],
  ])('%s: not stated', (_, cells) => expect(claimOf(cells)).toEqual([null, ['not-stated', null]]));
});

test('a value that means unlimited by the profile makes the claim, derived from the value', () => {
  expect(claimOf({ data_allowance: '999' }, { data_allowance: { unit: 'GB', unlimited: ['999'] } })).toEqual([
    '999',
    ['derived', '999', '999'],
  ]);
  expect(claimOf({ price: '20', data_allowance: aConstant('unlimited') })).toEqual(['unlimited', ['derived', 'unlimited']]);
});

describe('a statement that there is no limit', () => {
  test.each([
    ['is quoted', { data_allowance: 'Unlimited', terms: 'No data caps.' }, ['stated', true, 'No data caps']],
    [
      'is not made by a metered plan that speaks of something else',
      { data_allowance: '350 GB', terms: '350GB to use over 360 days with no daily cap.' },
      undefined,
    ],
    ['is not made by silence', { data_allowance: 'Unlimited' }, undefined],
  ])('%s', (_, cells, fact) => expect(factOf(planOf(cells).facts, 'no_limit')).toEqual(fact));
});
