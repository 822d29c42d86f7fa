import { about } from '../checks/about.ts';
import { SPEED_NOTE, openInternet } from '../rulebooks/eu-citations.ts';
import { REMEDIES } from '../topics/remedies.ts';
import type { PlanRule } from '../types.ts';

/** What if the speed is not what was stated? */
export const euRemedies: PlanRule = {
  id: 'eu-remedies',
  level: 'plan',
  what: { en: 'remedies when the speed falls short', zh: '速率不达标时的补救措施' },
  requires: {
    en: 'As reported, the contract explains the remedies when speed differs continuously or regularly from what was stated.',
    zh: '据报道，合同应说明速率持续或经常不符时的补救措施。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: SPEED_NOTE,
  citations: [openInternet('e')],
  inForce: { from: null, to: null },
  when: ['internet-access'],
  fields: ['terms'],
  check: about(REMEDIES),
};
