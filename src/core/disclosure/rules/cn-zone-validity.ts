import { firstOf, inOwnColumn, statesOneOf } from '../checks/first.ts';
import { CN_PRACTICE, CN_PRACTICE_NOTE } from '../rulebooks/cn-citations.ts';
import { VALIDITY_PERIOD } from '../topics/validity-period.ts';
import type { PlanRule } from '../types.ts';

/** Is the period of validity filled in? */
export const cnZoneValidity: PlanRule = {
  id: 'cn-zone-validity',
  level: 'plan',
  what: { en: 'the period of validity (有效期限)', zh: '有效期限' },
  requires: {
    en: 'Publishers state the period of validity (有效期限), or write 无 where there is none.',
    zh: '公示方均填写“有效期限”，没有的写明“无”。',
  },
  force: 'should',
  grade: 'practice',
  gradeNote: CN_PRACTICE_NOTE,
  citations: [CN_PRACTICE],
  inForce: { from: null, to: null },
  when: [],
  fields: ['price_period'],
  check: firstOf(inOwnColumn(VALIDITY_PERIOD), statesOneOf('validity')),
};
