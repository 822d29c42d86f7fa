import { expect, test } from 'vitest';
import { planCard } from '../../../../src/core/model/card.ts';
import { planFile } from '../../../../src/core/finder/plan-file.ts';
import { aPlan } from '../../../support/a-plan.ts';

test('a plan file carries what costing reads of a card, and neither name nor carrier in it', () => {
  const plan = aPlan();
  const { cost_facts: facts, id } = planFile(plan);
  expect(id).toBe(plan.id);
  expect(planCard(plan)).toMatchObject(facts);
  expect(Object.keys(facts).sort()).toEqual(
    [
      ...['charges', 'commitment', 'currency', 'data', 'device', 'hotspot', 'otherCurrency', 'roaming', 'sms', 'smsOverage', 'steps'],
      ...['tiers', 'validity', 'verdict', 'voice', 'voiceOverage'],
    ].sort(),
  );
});
