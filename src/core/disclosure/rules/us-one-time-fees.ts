import { namedCharges } from '../checks/charges.ts';
import { LABEL_LAYOUT, LABEL_NOTE } from '../rulebooks/us-citations.ts';
import type { PlanRule } from '../types.ts';

/** Which fees are due at purchase? */
export const usOneTimeFees: PlanRule = {
  id: 'us-one-time-fees',
  level: 'plan',
  what: { en: 'the one-time fees at purchase', zh: '购买时的一次性费用' },
  requires: { en: 'Publishers state on the label each one-time fee with its amount.', zh: '发布者在标签上逐项写明一次性费用及金额。' },
  force: 'must',
  grade: 'practice',
  gradeNote: LABEL_NOTE,
  citations: [LABEL_LAYOUT],
  inForce: { from: null, to: null },
  when: [],
  fields: ['activation_fee', 'one_time_fees'],
  check: namedCharges('one-time'),
};
