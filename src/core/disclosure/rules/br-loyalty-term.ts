import { states } from '../checks/fields.ts';
import { BR_ANATEL } from '../rulebooks/br-label-citations.ts';
import type { PlanRule } from '../types.ts';

/** How long is the user bound? */
export const brLoyaltyTerm: PlanRule = {
  id: 'br-loyalty-term',
  level: 'plan',
  what: { en: 'the loyalty term', zh: '合约期' },
  requires: {
    en: 'The regulation requires the registration to give the loyalty term of the offer.',
    zh: '法规要求备案内容包括合约期（忠诚期）。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'Read on the regulator’s page, which sums the article up; the article itself was not read.',
    zh: '据监管机构网页上的条文概述；未查阅条文原文。',
  },
  citations: [BR_ANATEL],
  inForce: { from: '2025-09-01', to: null },
  when: [],
  fields: ['contract_months'],
  check: states('commitment.months'),
};
