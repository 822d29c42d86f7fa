import { states } from '../checks/fields.ts';
import { BR_LABEL } from '../rulebooks/br-label-citations.ts';
import type { PlanRule } from '../types.ts';

/** What holds while roaming? */
export const brLabelRoaming: PlanRule = {
  id: 'br-label-roaming',
  level: 'plan',
  what: { en: 'the conditions of roaming', zh: '漫游条件' },
  requires: { en: 'As reported, the label gives the conditions of roaming.', zh: '据报道，标签须载明漫游条件。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'As reported; the manual itself was not read.', zh: '据报道；未查阅手册原文。' },
  citations: [BR_LABEL],
  inForce: { from: '2025-09-01', to: null },
  when: ['mobile'],
  fields: ['roaming'],
  check: states('allowance.roaming'),
};
