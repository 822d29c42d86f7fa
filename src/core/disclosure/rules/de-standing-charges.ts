import { about } from '../checks/about.ts';
import { either } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { tkg } from '../rulebooks/de-citations.ts';
import { ACTIVATION_PRICE } from '../topics/activation-price.ts';
import type { PlanRule } from '../types.ts';

/** Which charges come beside the price? */
export const deStandingCharges: PlanRule = {
  id: 'de-standing-charges',
  level: 'plan',
  what: { en: 'charges for access and maintenance', zh: '接入及维护费用' },
  requires: {
    en: 'The act requires providers to publish charges for access, maintenance and use.',
    zh: '法律要求提供商公布接入、维护及使用费用。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [tkg('§ 52(2) Nr. 3')],
  inForce: { from: '2021-12-01', to: null },
  when: [],
  fields: ['activation_fee', 'one_time_fees', 'monthly_fees'],
  check: either(states('charges.activation', 'charges.one_time', 'charges.recurring'), about(ACTIVATION_PRICE)),
};
