import { about } from '../checks/about.ts';
import { SUMMARY_NOTE, annexEight } from '../rulebooks/eu-citations.ts';
import { SWITCHING } from '../topics/switching.ts';
import type { PlanRule } from '../types.ts';

/** How does a user switch, and at what price? */
export const euSwitching: PlanRule = {
  id: 'eu-switching',
  level: 'plan',
  what: { en: 'charges and procedures of switching', zh: '转网的费用与程序' },
  requires: { en: 'The directive requires charges, compensation and procedures of switching.', zh: '指令要求写明转网的费用、补偿与程序。' },
  force: 'must',
  grade: 'primary',
  gradeNote: SUMMARY_NOTE,
  citations: [annexEight('(3)(ii)')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['terms'],
  check: about(SWITCHING, { linkIsEnough: true }),
};
