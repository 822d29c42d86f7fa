import { bothDirections } from '../checks/speed-grade.ts';
import { SPEED_NOTE, openInternet } from '../rulebooks/eu-citations.ts';
import { NORMAL_SPEED } from '../topics/normal-speed.ts';
import type { PlanRule } from '../types.ts';

/** What is the normally available speed of a fixed line? */
export const euFixedNormalSpeed: PlanRule = {
  id: 'eu-fixed-normal-speed',
  level: 'plan',
  what: { en: 'the normally available speed, down and up', zh: '通常可用速率（下行与上行）' },
  requires: {
    en: 'As reported, the contract for a fixed line states the normally available speed, down and up.',
    zh: '据报道，固定宽带合同应写明通常可用的下行与上行速率。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: SPEED_NOTE,
  citations: [openInternet('d')],
  inForce: { from: null, to: null },
  when: ['fixed'],
  fields: ['terms'],
  check: bothDirections(NORMAL_SPEED),
};
