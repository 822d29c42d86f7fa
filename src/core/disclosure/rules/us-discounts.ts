import { about } from '../checks/about.ts';
import { either } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { LABEL_NOTE, REQUIREMENT_LIST } from '../rulebooks/us-citations.ts';
import { DISCOUNTS } from '../topics/discounts.ts';
import type { PlanRule } from '../types.ts';

/** Where are discounts and bundles explained? */
export const usDiscounts: PlanRule = {
  id: 'us-discounts',
  level: 'plan',
  what: { en: 'discounts and bundles', zh: '优惠与组合' },
  requires: { en: 'As reported, the label points to discounts and bundles.', zh: '据报道，标签应指明优惠与组合信息。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: LABEL_NOTE,
  citations: [REQUIREMENT_LIST],
  inForce: { from: null, to: null },
  when: [],
  fields: ['discounts_url'],
  check: either(states('links.discounts'), about(DISCOUNTS, { linkIsEnough: true })),
};
