import { states } from '../checks/fields.ts';
import { IN_UPFRONT } from '../rulebooks/in-trai-citations.ts';
import type { PlanRule } from '../types.ts';

/** How long is a purchase valid? */
export const inValidity: PlanRule = {
  id: 'in-validity',
  level: 'plan',
  what: { en: 'the validity', zh: '有效期' },
  requires: { en: 'As reported, plans state their validity.', zh: '据报道，套餐须写明有效期。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'As reported; the direction itself was not read.', zh: '据报道；未查阅指令原文。' },
  citations: [IN_UPFRONT],
  inForce: { from: null, to: null },
  when: ['prepaid'],
  fields: ['price_period'],
  check: states('validity', 'price.period'),
};
