/** What is read as a price rise, an index, or its absence; what only looks like one. */
import { expect, test } from 'vitest';
import { rule } from '../../../../../src/core/disclosure/index.ts';
import { answersTo } from '../../../../support/rule-test.ts';

test.each([
  ['Each April your price goes up by CPI plus 3.9%.', 'conflicting'],
  ['RPI-linked annual increase every March.', 'conflicting'],
  ['Your monthly charge will increase by 4% on 1 April each year.', 'conflicting'],
  ['Your price increases by £3 on 31 March 2026 and £3 on 31 March 2027.', 'disclosed'],
  ['Prices rise by 50p each April.', 'disclosed'],
  ['No mid-contract price rises.', 'disclosed'],
  ['Price fixed: the price is fixed for 24 months.', 'disclosed'],
  ['The price will not increase by CPI during your contract.', 'disclosed'],
  ['Prices may rise.', 'vague'],
  ['Download speeds increase by 20% with the booster.', 'untested'],
  ['Unlimited texts and calls.', 'untested'],
])('%s → %s', async (terms, outcome) => {
  const asked = rule('uk-rise-in-pounds');
  expect(asked).toBeDefined();
  const [answer] = await answersTo(asked!, { rows: { contract_months: '24', terms } }, 'GB');
  expect(answer?.outcome).toBe(outcome);
});
