import { firstOf, inOwnColumn, statesOneOf } from '../checks/first.ts';
import { CN_PRACTICE, CN_PRACTICE_NOTE } from '../rulebooks/cn-citations.ts';
import { USE_SCOPE } from '../topics/use-scope.ts';
import type { PlanRule } from '../types.ts';

/** Is the scope of use filled in? */
export const cnZoneUseScope: PlanRule = {
  id: 'cn-zone-use-scope',
  level: 'plan',
  what: { en: 'the scope of use (适用范围)', zh: '适用范围' },
  requires: {
    en: 'Publishers state the scope of use (适用范围), or write 无 where there is none.',
    zh: '公示方均填写“适用范围”，没有的写明“无”。',
  },
  force: 'should',
  grade: 'practice',
  gradeNote: CN_PRACTICE_NOTE,
  citations: [CN_PRACTICE],
  inForce: { from: null, to: null },
  when: [],
  fields: ['eligibility'],
  check: firstOf(inOwnColumn(USE_SCOPE), statesOneOf('availability.eligibility')),
};
