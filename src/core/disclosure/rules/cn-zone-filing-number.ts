import { absent } from '../answer.ts';
import { firstOf, inOwnColumn, statesOneOf } from '../checks/first.ts';
import { CN_PRACTICE, CN_PRACTICE_NOTE } from '../rulebooks/cn-citations.ts';
import { FILING_NUMBER } from '../topics/filing-number.ts';
import type { PlanRule } from '../types.ts';
import type { Check } from '../checks/fields.ts';

/** In facts compiled from pages the id is ours, not the carrier's. */
const ownId: Check = (subject) => (subject.plan.coverage === 'excerpt' ? absent() : statesOneOf('published_id')(subject));

/** Is the filing number filled in? */
export const cnZoneFilingNumber: PlanRule = {
  id: 'cn-zone-filing-number',
  level: 'plan',
  what: { en: 'the filing number (方案编号)', zh: '方案编号' },
  requires: {
    en: 'Publishers state the filing number (方案编号), or write 无 where there is none.',
    zh: '公示方均填写“方案编号”，没有的写明“无”。',
  },
  force: 'should',
  grade: 'practice',
  gradeNote: CN_PRACTICE_NOTE,
  citations: [CN_PRACTICE],
  inForce: { from: null, to: null },
  when: [],
  fields: ['plan_id'],
  check: firstOf(inOwnColumn(FILING_NUMBER), ownId),
};
