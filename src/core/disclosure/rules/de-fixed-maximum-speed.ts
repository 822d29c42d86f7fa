import { bothDirections } from '../checks/speed-grade.ts';
import { SHEET_NOTE, transparency } from '../rulebooks/de-citations.ts';
import { MAXIMUM_SPEED } from '../topics/maximum-speed.ts';
import type { PlanRule } from '../types.ts';

/** What is the maximum speed of a fixed line? */
export const deFixedMaximumSpeed: PlanRule = {
  id: 'de-fixed-maximum-speed',
  level: 'plan',
  what: { en: 'the maximum speed, down and up', zh: '最高速率（下行与上行）' },
  requires: {
    en: 'The ordinance requires the maximum speed of a fixed line, down and up.',
    zh: '条例要求写明固定线路最高的下行与上行速率。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: SHEET_NOTE,
  citations: [transparency('§ 1(2) Nr. 5')],
  inForce: { from: null, to: null },
  when: ['fixed'],
  fields: ['terms'],
  check: bothDirections(MAXIMUM_SPEED),
};
