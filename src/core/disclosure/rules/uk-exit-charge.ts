import { about } from '../checks/about.ts';
import { either } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { ONE_TOUCH_SWITCH, generalCondition } from '../rulebooks/uk-citations.ts';
import { EARLY_TERMINATION } from '../topics/early-termination.ts';
import type { PlanRule } from '../types.ts';

/** What does leaving a fixed line early cost? */
export const ukExitCharge: PlanRule = {
  id: 'uk-exit-charge',
  level: 'plan',
  what: { en: 'the early termination charge', zh: '提前解约费用' },
  requires: {
    en: 'As reported, the old provider tells the early termination charge when a user switches; stating it up front is good practice.',
    zh: '据报道，转网时原提供商须告知提前解约费用；事先写明属于良好做法。',
  },
  force: 'should',
  grade: 'secondary',
  gradeNote: { en: 'The duty is to tell it at the switch, not in a tariff file.', zh: '义务在于转网时告知，而非载于资费文件。' },
  citations: [ONE_TOUCH_SWITCH, generalCondition('C7')],
  inForce: { from: '2024-09-12', to: null },
  when: ['fixed', 'fixed-term'],
  fields: ['early_termination_fee'],
  check: either(states('termination'), about(EARLY_TERMINATION)),
};
