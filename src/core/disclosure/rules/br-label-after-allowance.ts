import { consequence } from '../checks/limit.ts';
import { BR_LABEL } from '../rulebooks/br-label-citations.ts';
import type { PlanRule } from '../types.ts';

/** What happens when the allowance is used up? */
export const brLabelAfterAllowance: PlanRule = {
  id: 'br-label-after-allowance',
  level: 'plan',
  what: { en: 'the effect of using up the allowance', zh: '用量耗尽后的处理方式' },
  requires: { en: 'As reported, the label gives the effect of using up the allowance.', zh: '据报道，标签须载明用量耗尽后的处理方式。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'As reported; the manual itself was not read.', zh: '据报道；未查阅手册原文。' },
  citations: [BR_LABEL],
  inForce: { from: '2025-09-01', to: null },
  when: ['limited-data'],
  fields: ['terms', 'overage_price', 'overage_unit'],
  check: consequence,
};
