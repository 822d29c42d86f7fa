import { states } from '../checks/fields.ts';
import { BR_LABEL } from '../rulebooks/br-label-citations.ts';
import type { PlanRule } from '../types.ts';

/** What does leaving early cost? */
export const brLabelExitPenalty: PlanRule = {
  id: 'br-label-exit-penalty',
  level: 'plan',
  what: { en: 'the penalty for leaving early', zh: '提前解约违约金' },
  requires: {
    en: 'As reported, the label gives the penalty for leaving before the loyalty term ends.',
    zh: '据报道，标签须载明提前解约的违约金。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'As reported; the manual itself was not read.', zh: '据报道；未查阅手册原文。' },
  citations: [BR_LABEL],
  inForce: { from: '2025-09-01', to: null },
  when: ['fixed-term'],
  fields: ['early_termination_fee'],
  check: states('termination'),
};
