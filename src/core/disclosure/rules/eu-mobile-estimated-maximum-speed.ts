import { bothDirections } from '../checks/speed-grade.ts';
import { SPEED_NOTE, openInternet } from '../rulebooks/eu-citations.ts';
import { MAXIMUM_SPEED } from '../topics/maximum-speed.ts';
import type { PlanRule } from '../types.ts';

/** What is the estimated maximum speed of a mobile plan? */
export const euMobileEstimatedMaximumSpeed: PlanRule = {
  id: 'eu-mobile-estimated-maximum-speed',
  level: 'plan',
  what: { en: 'the estimated maximum speed, down and up', zh: '估计最高速率（下行与上行）' },
  requires: {
    en: 'As reported, the contract for a mobile plan states the estimated maximum speed, down and up.',
    zh: '据报道，移动套餐合同应写明估计最高的下行与上行速率。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: SPEED_NOTE,
  citations: [openInternet('d')],
  inForce: { from: null, to: null },
  when: ['mobile', 'internet-access'],
  fields: ['terms'],
  check: bothDirections(MAXIMUM_SPEED),
};
