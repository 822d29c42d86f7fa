import { firstOf, inOwnColumn, statesOneOf } from '../checks/first.ts';
import { CN_PRACTICE, CN_PRACTICE_NOTE } from '../rulebooks/cn-citations.ts';
import { WITHDRAWAL_DATE } from '../topics/withdrawal-date.ts';
import type { PlanRule } from '../types.ts';

/** Is the withdrawal date filled in? */
export const cnZoneWithdrawalDate: PlanRule = {
  id: 'cn-zone-withdrawal-date',
  level: 'plan',
  what: { en: 'the withdrawal date (下线日期)', zh: '下线日期' },
  requires: {
    en: 'Publishers state the withdrawal date (下线日期), or write 无 where there is none.',
    zh: '公示方均填写“下线日期”，没有的写明“无”。',
  },
  force: 'should',
  grade: 'practice',
  gradeNote: CN_PRACTICE_NOTE,
  citations: [CN_PRACTICE],
  inForce: { from: null, to: null },
  when: [],
  fields: ['available_to'],
  check: firstOf(inOwnColumn(WITHDRAWAL_DATE), statesOneOf('availability.to')),
};
