import { states } from '../checks/fields.ts';
import { BR_ANATEL } from '../rulebooks/br-label-citations.ts';
import type { PlanRule } from '../types.ts';

/** At what price? */
export const brPrice: PlanRule = {
  id: 'br-price',
  level: 'plan',
  what: { en: 'the price', zh: '价格' },
  requires: { en: 'The regulation requires the registration to give the prices of the offer.', zh: '法规要求备案内容包括资费价格。' },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'Read on the regulator’s page, which sums the article up; the article itself was not read.',
    zh: '据监管机构网页上的条文概述；未查阅条文原文。',
  },
  citations: [BR_ANATEL],
  inForce: { from: '2025-09-01', to: null },
  when: [],
  fields: ['price', 'price_period'],
  check: states('price.amount'),
};
