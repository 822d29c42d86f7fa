import { expect, test } from 'vitest';
import { withCosts } from '../../../../src/islands/compare/costs.ts';
import { aTier } from '../../../support/cards.ts';
import { aPlanFile, aQuestion, printed } from './fakes.ts';

test('each plan with its cost for the question', () => {
  const plans = [aPlanFile({ id: 'a' }), aPlanFile({ id: 'b', price: printed(40) })];
  const of = (months: number) =>
    withCosts(plans, aQuestion({}, { months })).map(({ plan, cost }) => [plan.id, cost && cost.total.low / 10 ** cost.scale]);
  expect(of(24)).toEqual([
    ['a', 720],
    ['b', 960],
  ]);
  expect(of(12)).toEqual([
    ['a', 360],
    ['b', 480],
  ]);
});

test('a sum that leaves the exact range is no sum', () => {
  const byTheKilobyte = aTier({
    from_mb: 0,
    action: 'charge',
    down_kbps: null,
    price: 90.123456789,
    currency: 'USD',
    price_unit_mb: 0.001,
  });
  const plan = aPlanFile({ tiers: [byTheKilobyte] });
  const costs = (dataMb: number) => withCosts([plan], aQuestion({ dataMb })).map(({ cost }) => cost);
  expect(costs(1)).not.toEqual([null]);
  expect(costs(10_000_000)).toEqual([null]);
});
