import { about } from '../checks/about.ts';
import { either } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { BR_ANATEL } from '../rulebooks/br-label-citations.ts';
import { DEPOSIT } from '../topics/deposit.ts';
import type { PlanRule } from '../types.ts';

/** Which fees come beside the price? */
export const brFees: PlanRule = {
  id: 'br-fees',
  level: 'plan',
  what: { en: 'the fees beside the price', zh: '价格之外的费用' },
  requires: { en: 'The regulation requires the registration to give the fees of the offer.', zh: '法规要求备案内容包括各项费用。' },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'Read on the regulator’s page, which sums the article up; the article itself was not read.',
    zh: '据监管机构网页上的条文概述；未查阅条文原文。',
  },
  citations: [BR_ANATEL],
  inForce: { from: '2025-09-01', to: null },
  when: [],
  fields: ['activation_fee', 'one_time_fees', 'monthly_fees'],
  check: either(states('charges.activation', 'charges.one_time', 'charges.recurring'), about(DEPOSIT)),
};
