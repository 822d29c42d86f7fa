import { bothDirections } from '../checks/speed-grade.ts';
import { SHEET_NOTE, transparency } from '../rulebooks/de-citations.ts';
import { NORMAL_SPEED } from '../topics/normal-speed.ts';
import type { PlanRule } from '../types.ts';

/** What is the normally available speed of a fixed line? */
export const deFixedNormalSpeed: PlanRule = {
  id: 'de-fixed-normal-speed',
  level: 'plan',
  what: { en: 'the normally available speed, down and up', zh: '通常可用速率（下行与上行）' },
  requires: {
    en: 'The ordinance requires the normally available speed of a fixed line, down and up.',
    zh: '条例要求写明固定线路通常可用的下行与上行速率。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: SHEET_NOTE,
  citations: [transparency('§ 1(2) Nr. 5')],
  inForce: { from: null, to: null },
  when: ['fixed'],
  fields: ['terms'],
  check: bothDirections(NORMAL_SPEED),
};
