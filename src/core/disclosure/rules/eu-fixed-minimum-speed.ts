import { bothDirections } from '../checks/speed-grade.ts';
import { SPEED_NOTE, openInternet } from '../rulebooks/eu-citations.ts';
import { MINIMUM_SPEED } from '../topics/minimum-speed.ts';
import type { PlanRule } from '../types.ts';

/** What is the minimum speed of a fixed line? */
export const euFixedMinimumSpeed: PlanRule = {
  id: 'eu-fixed-minimum-speed',
  level: 'plan',
  what: { en: 'the minimum speed, down and up', zh: '最低速率（下行与上行）' },
  requires: {
    en: 'As reported, the contract for a fixed line states the minimum speed, down and up.',
    zh: '据报道，固定宽带合同应写明最低的下行与上行速率。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: SPEED_NOTE,
  citations: [openInternet('d')],
  inForce: { from: null, to: null },
  when: ['fixed'],
  fields: ['terms'],
  check: bothDirections(MINIMUM_SPEED),
};
