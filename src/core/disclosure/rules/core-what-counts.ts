import { about } from '../checks/about.ts';
import { WHAT_COUNTS } from '../topics/what-counts.ts';
import { CORE_CITATIONS, CORE_NOTE } from '../rulebooks/core-citations.ts';
import type { PlanRule } from '../types.ts';

/** Which use counts toward the threshold, and which does not? */
export const coreWhatCounts: PlanRule = {
  id: 'core-what-counts',
  level: 'plan',
  what: { en: 'what counts toward the threshold', zh: '哪些流量计入阈值' },
  requires: {
    en: 'A plan sold as unlimited states which use counts toward the threshold and which does not.',
    zh: '以“不限量”等字样销售的套餐，应写明哪些流量计入阈值、哪些不计入。',
  },
  force: 'should',
  grade: 'primary',
  gradeNote: CORE_NOTE,
  citations: CORE_CITATIONS,
  inForce: { from: null, to: null },
  when: ['unlimited-claim'],
  fields: ['terms'],
  check: about(WHAT_COUNTS),
};
