import { states } from '../checks/fields.ts';
import { BR_ANATEL } from '../rulebooks/br-label-citations.ts';
import type { PlanRule } from '../types.ts';

/** How long is the offer or the purchase valid? */
export const brValidity: PlanRule = {
  id: 'br-validity',
  level: 'plan',
  what: { en: 'the validity', zh: '有效期' },
  requires: { en: 'The regulation requires the registration to give the validity of the offer.', zh: '法规要求备案内容包括资费的有效期。' },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'Read on the regulator’s page, which sums the article up; the article itself was not read.',
    zh: '据监管机构网页上的条文概述；未查阅条文原文。',
  },
  citations: [BR_ANATEL],
  inForce: { from: '2025-09-01', to: null },
  when: [],
  fields: ['available_to', 'price_period'],
  check: states('validity', 'availability.to'),
};
