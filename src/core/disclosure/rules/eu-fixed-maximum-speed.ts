import { bothDirections } from '../checks/speed-grade.ts';
import { SPEED_NOTE, openInternet } from '../rulebooks/eu-citations.ts';
import { MAXIMUM_SPEED } from '../topics/maximum-speed.ts';
import type { PlanRule } from '../types.ts';

/** What is the maximum speed of a fixed line? */
export const euFixedMaximumSpeed: PlanRule = {
  id: 'eu-fixed-maximum-speed',
  level: 'plan',
  what: { en: 'the maximum speed, down and up', zh: '最高速率（下行与上行）' },
  requires: {
    en: 'As reported, the contract for a fixed line states the maximum speed, down and up.',
    zh: '据报道，固定宽带合同应写明最高的下行与上行速率。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: SPEED_NOTE,
  citations: [openInternet('d')],
  inForce: { from: null, to: null },
  when: ['fixed'],
  fields: ['terms'],
  check: bothDirections(MAXIMUM_SPEED),
};
