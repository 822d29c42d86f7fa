import { about } from '../checks/about.ts';
import { either } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { SUMMARY_NOTE, annexEight } from '../rulebooks/eu-citations.ts';
import { EARLY_TERMINATION } from '../topics/early-termination.ts';
import type { PlanRule } from '../types.ts';

/** What does leaving early cost? */
export const euEarlyTermination: PlanRule = {
  id: 'eu-early-termination',
  level: 'plan',
  what: { en: 'fees for leaving early', zh: '提前解约费用' },
  requires: {
    en: 'The directive requires the fees due for leaving early, including unlocking and cost recovery of a device.',
    zh: '指令要求写明提前解约应付的费用，包括终端解锁及成本回收。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: SUMMARY_NOTE,
  citations: [annexEight('(3)(iv)')],
  inForce: { from: null, to: null },
  when: ['fixed-term'],
  fields: ['early_termination_fee'],
  check: either(states('termination'), about(EARLY_TERMINATION)),
};
