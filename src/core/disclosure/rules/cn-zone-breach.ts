import { firstOf, inOwnColumn, statesOneOf } from '../checks/first.ts';
import { CN_PRACTICE, CN_PRACTICE_NOTE } from '../rulebooks/cn-citations.ts';
import { EARLY_TERMINATION } from '../topics/early-termination.ts';
import type { PlanRule } from '../types.ts';

/** Is the liability for breach filled in? */
export const cnZoneBreach: PlanRule = {
  id: 'cn-zone-breach',
  level: 'plan',
  what: { en: 'the liability for breach (违约责任)', zh: '违约责任' },
  requires: {
    en: 'Publishers state the liability for breach (违约责任), or write 无 where there is none.',
    zh: '公示方均填写“违约责任”，没有的写明“无”。',
  },
  force: 'should',
  grade: 'practice',
  gradeNote: CN_PRACTICE_NOTE,
  citations: [CN_PRACTICE],
  inForce: { from: null, to: null },
  when: [],
  fields: ['early_termination_fee'],
  check: firstOf(inOwnColumn(EARLY_TERMINATION), statesOneOf('termination')),
};
