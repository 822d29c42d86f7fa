import { feeLevel } from '../checks/china.ts';
import { CN_PRACTICE, CN_PRACTICE_NOTE } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** Is the fee level filled in? */
export const cnZoneFeeLevel: PlanRule = {
  id: 'cn-zone-fee-level',
  level: 'plan',
  what: { en: 'the fee level (资费标准)', zh: '资费标准' },
  requires: {
    en: 'Publishers state the fee level (资费标准), or write 无 where there is none.',
    zh: '公示方均填写“资费标准”，没有的写明“无”。',
  },
  force: 'should',
  grade: 'practice',
  gradeNote: CN_PRACTICE_NOTE,
  citations: [CN_PRACTICE],
  inForce: { from: null, to: null },
  when: [],
  fields: ['price'],
  check: feeLevel,
};
