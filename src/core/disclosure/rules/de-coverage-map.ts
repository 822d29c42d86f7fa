import { about } from '../checks/about.ts';
import { tkg } from '../rulebooks/de-citations.ts';
import { COVERAGE_MAP } from '../topics/coverage-map.ts';
import type { PlanRule } from '../types.ts';

/** Where does the network reach? */
export const deCoverageMap: PlanRule = {
  id: 'de-coverage-map',
  level: 'plan',
  what: { en: 'a map of coverage', zh: '网络覆盖图' },
  requires: {
    en: 'The act requires providers to publish a map of the coverage of mobile networks.',
    zh: '法律要求提供商公布移动网络覆盖图。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'A provider publishes it somewhere; that it is absent here says nothing of other pages.',
    zh: '提供商可在他处公布；此处缺失不代表其他页面也缺失。',
  },
  citations: [tkg('§ 52(1)')],
  inForce: { from: '2021-12-01', to: null },
  when: ['mobile'],
  fields: ['terms'],
  check: about(COVERAGE_MAP, { linkIsEnough: true }),
};
