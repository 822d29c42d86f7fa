import { expect, test } from 'vitest';
import { tiersOf } from './support.ts';

const ADDED = 'After 10GB, data packs are added automatically.';

test('one pack with one price, told in the sentence behind, belongs to what is added by itself', () => {
  expect(tiersOf(`${ADDED} Each pack holds 500MB and costs $3.`, { country: 'US' })).toEqual(['data 10000 bolt_on 3 USD/500']);
});

test.each([
  ['what is bought', 'You can buy packs of 500MB for $3.'],
  ['what costs a month', 'Each pack holds 500MB and costs $3 a month.'],
  ['what is as large as the allowance', 'Each pack holds 10GB and costs $3.'],
  ['what costs nothing', 'Each pack holds 500MB and costs $0.'],
  ['what is no pack', 'The 500MB plan costs $3.'],
  ['what is used abroad', 'Abroad each pack holds 500MB and costs $3.'],
])('%s does not', (_what, text) => {
  expect(tiersOf(`${ADDED} ${text}`, { country: 'US' }).filter((tier) => tier.includes('USD') && tier.startsWith('data'))).toEqual([]);
});
