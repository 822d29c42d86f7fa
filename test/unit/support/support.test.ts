import { expect, test } from 'vitest';
import { PlanSchema } from '../../../src/core/model/index.ts';
import { aPlan, aPlanCard, aTier, someMoney, unlimitedData } from '../../support/a-plan.ts';
import '../../support/matchers.ts';

test('the built plan is valid and takes overrides', () => {
  const plan = aPlan({ name: 'Endless', data: unlimitedData(), tiers: [aTier()] });
  expect(PlanSchema.safeParse(plan).success).toBe(true);
  expect(plan.name).toBe('Endless');
  expect(aPlanCard({ tiers: [aTier()] }).tiers).toMatchObject([{ from_mb: 20_000, action: 'throttle', down_kbps: 128 }]);
});

test('a plan that cannot exist is not built', () => {
  expect(() => aPlan({ id: 'No Such Id' })).toThrow();
  expect(() => someMoney('12,50')).toThrow('not a plain decimal');
});

test('readings are held to their spans', () => {
  const source = 'then 128 kbps';
  expect([{ text: '128 kbps', start: 5, end: 13 }]).toQuote(source);
  expect(() => expect([{ text: '128 kbps', start: 4, end: 12 }]).toQuote(source)).toThrow('1 of 1 readings');
});

test('rows are held to plans and rejections', () => {
  expect({ rows: 3, plans: 2, rejected: 1 }).toAccountForEveryRow();
  expect(() => expect({ rows: 3, plans: 2, rejected: 0 }).toAccountForEveryRow()).toThrow('rows 3 must be');
});
