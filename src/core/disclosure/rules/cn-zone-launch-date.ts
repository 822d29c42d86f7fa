import { firstOf, inOwnColumn, statesOneOf } from '../checks/first.ts';
import { CN_PRACTICE, CN_PRACTICE_NOTE } from '../rulebooks/cn-citations.ts';
import { LAUNCH_DATE } from '../topics/launch-date.ts';
import type { PlanRule } from '../types.ts';

/** Is the launch date filled in? */
export const cnZoneLaunchDate: PlanRule = {
  id: 'cn-zone-launch-date',
  level: 'plan',
  what: { en: 'the launch date (上线日期)', zh: '上线日期' },
  requires: {
    en: 'Publishers state the launch date (上线日期), or write 无 where there is none.',
    zh: '公示方均填写“上线日期”，没有的写明“无”。',
  },
  force: 'should',
  grade: 'practice',
  gradeNote: CN_PRACTICE_NOTE,
  citations: [CN_PRACTICE],
  inForce: { from: null, to: null },
  when: [],
  fields: ['available_from'],
  check: firstOf(inOwnColumn(LAUNCH_DATE), statesOneOf('availability.from')),
};
