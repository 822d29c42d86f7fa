import { speedAfter } from '../checks/limit.ts';
import { CORE_CITATIONS, CORE_NOTE } from '../rulebooks/core-citations.ts';
import type { PlanRule } from '../types.ts';

/** Which speed is left after the threshold? */
export const coreSpeedAfter: PlanRule = {
  id: 'core-speed-after',
  level: 'plan',
  what: { en: 'the speed after the threshold', zh: '达到阈值后的速率' },
  requires: {
    en: 'A plan sold as unlimited that is slowed states the speed that is left, in figures.',
    zh: '以“不限量”等字样销售、达量降速的套餐，应以数值写明降速后的速率。',
  },
  force: 'should',
  grade: 'primary',
  gradeNote: CORE_NOTE,
  citations: CORE_CITATIONS,
  inForce: { from: null, to: null },
  when: ['unlimited-claim'],
  fields: ['terms'],
  check: speedAfter,
};
