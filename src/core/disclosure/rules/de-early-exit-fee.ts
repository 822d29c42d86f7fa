import { about } from '../checks/about.ts';
import { either } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { tkg } from '../rulebooks/de-citations.ts';
import { EARLY_TERMINATION } from '../topics/early-termination.ts';
import type { PlanRule } from '../types.ts';

/** What does leaving before the end cost? */
export const deEarlyExitFee: PlanRule = {
  id: 'de-early-exit-fee',
  level: 'plan',
  what: { en: 'fees for leaving early', zh: '提前解约费用' },
  requires: {
    en: 'The act requires providers to publish the fees due for leaving before the end of the term.',
    zh: '法律要求提供商公布提前解约应付的费用。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [tkg('§ 52(1)')],
  inForce: { from: '2021-12-01', to: null },
  when: ['fixed-term'],
  fields: ['early_termination_fee'],
  check: either(states('termination'), about(EARLY_TERMINATION)),
};
