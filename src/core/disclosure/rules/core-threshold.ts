import { threshold } from '../checks/limit.ts';
import { CORE_CITATIONS, CORE_NOTE } from '../rulebooks/core-citations.ts';
import type { PlanRule } from '../types.ts';

/** From which amount of use does something change? */
export const coreThreshold: PlanRule = {
  id: 'core-threshold',
  level: 'plan',
  what: { en: 'the threshold of use', zh: '用量阈值' },
  requires: {
    en: 'A plan sold as unlimited states the amount of use from which it is slowed, charged or stopped, or states that there is none.',
    zh: '以“不限量”等字样销售的套餐，应写明用量达到多少后降速、计费或停用，或写明不设上限。',
  },
  force: 'should',
  grade: 'primary',
  gradeNote: CORE_NOTE,
  citations: CORE_CITATIONS,
  inForce: { from: null, to: null },
  when: ['unlimited-claim'],
  fields: ['data_allowance', 'terms'],
  check: threshold,
};
