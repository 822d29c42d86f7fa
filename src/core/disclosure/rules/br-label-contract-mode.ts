import { states } from '../checks/fields.ts';
import { BR_LABEL } from '../rulebooks/br-label-citations.ts';
import type { PlanRule } from '../types.ts';

/** Prepaid, postpaid or control? */
export const brLabelContractMode: PlanRule = {
  id: 'br-label-contract-mode',
  level: 'plan',
  what: { en: 'the mode of the contract', zh: '付费方式' },
  requires: {
    en: 'As reported, the label gives the mode of the contract: prepaid, postpaid or control.',
    zh: '据报道，标签须载明付费方式：预付、后付或控制型。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'As reported; the manual itself was not read.', zh: '据报道；未查阅手册原文。' },
  citations: [BR_LABEL],
  inForce: { from: '2025-09-01', to: null },
  when: [],
  fields: ['payment'],
  check: states('payment'),
};
