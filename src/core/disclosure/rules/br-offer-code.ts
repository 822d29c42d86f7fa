import { states } from '../checks/fields.ts';
import { BR_ANATEL } from '../rulebooks/br-label-citations.ts';
import type { PlanRule } from '../types.ts';

/** Under which code is the offer registered? */
export const brOfferCode: PlanRule = {
  id: 'br-offer-code',
  level: 'plan',
  what: { en: 'the unique code of the offer', zh: '套餐唯一编码' },
  requires: {
    en: 'The regulation requires each offer to be registered with Anatel under a unique code before it is sold.',
    zh: '法规要求每项资费在销售前以唯一编码向 Anatel 备案。',
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
  fields: ['plan_id'],
  check: states('published_id'),
};
