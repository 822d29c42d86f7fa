import { firstOf, inOwnColumn, statesOneOf } from '../checks/first.ts';
import { CN_PRACTICE, CN_PRACTICE_NOTE } from '../rulebooks/cn-citations.ts';
import { TERM_REQUIREMENT } from '../topics/term-requirement.ts';
import type { PlanRule } from '../types.ts';

/** Is the minimum stay filled in? */
export const cnZoneTerm: PlanRule = {
  id: 'cn-zone-term',
  level: 'plan',
  what: { en: 'the minimum stay (在网要求)', zh: '在网要求' },
  requires: {
    en: 'Publishers state the minimum stay (在网要求), or write 无 where there is none.',
    zh: '公示方均填写“在网要求”，没有的写明“无”。',
  },
  force: 'should',
  grade: 'practice',
  gradeNote: CN_PRACTICE_NOTE,
  citations: [CN_PRACTICE],
  inForce: { from: null, to: null },
  when: [],
  fields: ['contract_months'],
  check: firstOf(inOwnColumn(TERM_REQUIREMENT), statesOneOf('commitment.months')),
};
