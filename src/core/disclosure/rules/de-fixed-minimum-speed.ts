import { bothDirections } from '../checks/speed-grade.ts';
import { SHEET_NOTE, transparency } from '../rulebooks/de-citations.ts';
import { MINIMUM_SPEED } from '../topics/minimum-speed.ts';
import type { PlanRule } from '../types.ts';

/** What is the minimum speed of a fixed line? */
export const deFixedMinimumSpeed: PlanRule = {
  id: 'de-fixed-minimum-speed',
  level: 'plan',
  what: { en: 'the minimum speed, down and up', zh: '最低速率（下行与上行）' },
  requires: {
    en: 'The ordinance requires the minimum speed of a fixed line, down and up.',
    zh: '条例要求写明固定线路最低的下行与上行速率。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: SHEET_NOTE,
  citations: [transparency('§ 1(2) Nr. 5')],
  inForce: { from: null, to: null },
  when: ['fixed'],
  fields: ['terms'],
  check: bothDirections(MINIMUM_SPEED),
};
