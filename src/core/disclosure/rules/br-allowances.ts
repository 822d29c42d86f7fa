import { states } from '../checks/fields.ts';
import { BR_ANATEL } from '../rulebooks/br-label-citations.ts';
import type { PlanRule } from '../types.ts';

/** What is included? */
export const brAllowances: PlanRule = {
  id: 'br-allowances',
  level: 'plan',
  what: { en: 'the allowances', zh: '包含的用量' },
  requires: { en: 'The regulation requires the registration to give the allowances of the offer.', zh: '法规要求备案内容包括所含用量。' },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'Read on the regulator’s page, which sums the article up; the article itself was not read.',
    zh: '据监管机构网页上的条文概述；未查阅条文原文。',
  },
  citations: [BR_ANATEL],
  inForce: { from: '2025-09-01', to: null },
  when: [],
  fields: ['data_allowance', 'voice', 'sms'],
  check: states('allowance.data', 'allowance.voice', 'allowance.sms'),
};
