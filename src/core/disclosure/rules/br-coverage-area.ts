import { about } from '../checks/about.ts';
import { either } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { BR_ANATEL } from '../rulebooks/br-label-citations.ts';
import { COVERAGE_AREA } from '../topics/coverage-area.ts';
import type { PlanRule } from '../types.ts';

/** Where does the offer hold? */
export const brCoverageArea: PlanRule = {
  id: 'br-coverage-area',
  level: 'plan',
  what: { en: 'the area of the offer', zh: '适用地区' },
  requires: { en: 'The regulation requires the registration to give the area the offer covers.', zh: '法规要求备案内容包括覆盖地区。' },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'Read on the regulator’s page, which sums the article up; the article itself was not read.',
    zh: '据监管机构网页上的条文概述；未查阅条文原文。',
  },
  citations: [BR_ANATEL],
  inForce: { from: '2025-09-01', to: null },
  when: [],
  fields: ['region'],
  check: either(states('availability.region'), about(COVERAGE_AREA)),
};
