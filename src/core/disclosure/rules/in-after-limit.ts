import type { Check } from '../checks/fields.ts';
import { consequence, overagePrice, speedAfter } from '../checks/limit.ts';
import { IN_FILING, IN_TERMS } from '../rulebooks/in-trai-citations.ts';
import type { PlanRule } from '../types.ts';

/** Slowed: the speed. Charged: the price. Stopped: that it stops. */
const after: Check = (subject) => {
  const answers = [speedAfter(subject), overagePrice(subject)];
  return answers.find(({ outcome }) => outcome !== 'not-applicable' && outcome !== 'absent') ?? consequence(subject);
};

/** At what speed or price beyond the limit? */
export const inAfterLimit: PlanRule = {
  id: 'in-after-limit',
  level: 'plan',
  what: { en: 'the speed or price beyond the limit', zh: '超出限额后的速率或价格' },
  requires: { en: 'As reported, plans state the speed or the price after the limit.', zh: '据报道，套餐须写明超出限额后的速率或价格。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'As reported; the direction itself was not read.', zh: '据报道；未查阅指令原文。' },
  citations: [IN_TERMS, IN_FILING],
  inForce: { from: null, to: null },
  when: ['limited-data'],
  fields: ['terms', 'overage_price', 'overage_unit'],
  check: after,
};
