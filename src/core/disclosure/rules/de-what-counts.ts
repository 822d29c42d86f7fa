import { about } from '../checks/about.ts';
import { SHEET_NOTE, transparency } from '../rulebooks/de-citations.ts';
import { WHAT_COUNTS } from '../topics/what-counts.ts';
import type { PlanRule } from '../types.ts';

/** Which services count toward the volume? */
export const deWhatCounts: PlanRule = {
  id: 'de-what-counts',
  level: 'plan',
  what: { en: 'which services count toward the volume', zh: '哪些业务计入流量' },
  requires: {
    en: 'The ordinance requires for limited data which services count toward the volume and which do not.',
    zh: '条例要求流量有限额的套餐写明哪些业务计入流量、哪些不计入。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: SHEET_NOTE,
  citations: [transparency('§ 1(2) Nr. 6 c')],
  inForce: { from: null, to: null },
  when: ['limited-data'],
  fields: ['terms'],
  check: about(WHAT_COUNTS),
};
