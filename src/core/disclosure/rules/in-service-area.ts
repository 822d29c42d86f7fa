import { about } from '../checks/about.ts';
import { either } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { IN_DIRECTION } from '../rulebooks/in-trai-citations.ts';
import { COVERAGE_AREA } from '../topics/coverage-area.ts';
import type { PlanRule } from '../types.ts';

/** In which service area is the plan sold? */
export const inServiceArea: PlanRule = {
  id: 'in-service-area',
  level: 'plan',
  what: { en: 'the service area', zh: '服务区域' },
  requires: {
    en: 'As reported, all plans are listed by service area on the site, in the app and in shops.',
    zh: '据报道，须在网站、应用和营业网点按服务区域列出全部套餐。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'As reported; the direction itself was not read. What hangs in shops a file cannot tell.',
    zh: '据报道；未查阅指令原文。营业网点的公示情况文件无法反映。',
  },
  citations: [IN_DIRECTION],
  inForce: { from: null, to: null },
  when: [],
  fields: ['region'],
  check: either(states('availability.region'), about(COVERAGE_AREA)),
};
