import { expect, test } from 'vitest';
import { withCosts } from '../../../../src/islands/compare/costs.ts';
import { aPlanFile, aQuestion, printed } from './fakes.ts';

test('each plan with its cost for the question', () => {
  const plans = [aPlanFile({ id: 'a' }), aPlanFile({ id: 'b', price: printed(40) })];
  const of = (months: number) =>
    withCosts(plans, aQuestion({}, { months })).map(({ plan, cost }) => [plan.id, cost.total.low / 10 ** cost.scale]);
  expect(of(24)).toEqual([
    ['a', 720],
    ['b', 960],
  ]);
  expect(of(12)).toEqual([
    ['a', 360],
    ['b', 480],
  ]);
});
