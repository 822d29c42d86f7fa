import { about } from '../checks/about.ts';
import { firstOf, statesOneOf } from '../checks/first.ts';
import { CN_WHITE_PAPER, CN_WHITE_PAPER_NOTE } from '../rulebooks/cn-citations.ts';
import { HOW_TO_USE } from '../topics/how-to-use.ts';
import type { PlanRule } from '../types.ts';

/** How is it started and used? */
export const cnHowToUse: PlanRule = {
  id: 'cn-how-to-use',
  level: 'plan',
  what: { en: 'how the service is used', zh: '使用方式' },
  requires: { en: 'The white paper lists the way of use among what users may know.', zh: '白皮书将使用方式列为用户有权知悉的事项。' },
  force: 'should',
  grade: 'primary',
  gradeNote: CN_WHITE_PAPER_NOTE,
  citations: [CN_WHITE_PAPER],
  inForce: { from: null, to: null },
  when: [],
  fields: ['terms', 'hotspot'],
  check: firstOf(statesOneOf('allowance.hotspot'), about(HOW_TO_USE)),
};
