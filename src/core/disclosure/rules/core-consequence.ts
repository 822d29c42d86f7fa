import { consequence } from '../checks/limit.ts';
import { CORE_CITATIONS, CORE_NOTE } from '../rulebooks/core-citations.ts';
import type { PlanRule } from '../types.ts';

/** What happens at the threshold? */
export const coreConsequence: PlanRule = {
  id: 'core-consequence',
  level: 'plan',
  what: { en: 'what happens at the threshold', zh: '达到阈值后的处理方式' },
  requires: {
    en: 'A plan sold as unlimited states what happens at the threshold: slowed, charged, stopped, or nothing.',
    zh: '以“不限量”等字样销售的套餐，应写明达到阈值后是降速、计费、停用，还是不受影响。',
  },
  force: 'should',
  grade: 'primary',
  gradeNote: CORE_NOTE,
  citations: CORE_CITATIONS,
  inForce: { from: null, to: null },
  when: ['unlimited-claim'],
  fields: ['terms', 'overage_price'],
  check: consequence,
};
