import { bothDirections } from '../checks/speed-grade.ts';
import { SHEET_NOTE, transparency } from '../rulebooks/de-citations.ts';
import { MAXIMUM_SPEED } from '../topics/maximum-speed.ts';
import type { PlanRule } from '../types.ts';

/** What is the estimated maximum speed of a mobile plan? */
export const deMobileEstimatedMaximumSpeed: PlanRule = {
  id: 'de-mobile-estimated-maximum-speed',
  level: 'plan',
  what: { en: 'the estimated maximum speed, down and up', zh: '估计最高速率（下行与上行）' },
  requires: {
    en: 'The ordinance requires the estimated maximum speed of a mobile plan, down and up.',
    zh: '条例要求写明移动套餐估计最高的下行与上行速率。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: SHEET_NOTE,
  citations: [transparency('§ 1(2) Nr. 5')],
  inForce: { from: null, to: null },
  when: ['mobile', 'internet-access'],
  fields: ['terms'],
  check: bothDirections(MAXIMUM_SPEED),
};
