import { about } from '../checks/about.ts';
import { BR_LABEL } from '../rulebooks/br-label-citations.ts';
import { PAYMENT_METHOD } from '../topics/payment-method.ts';
import type { PlanRule } from '../types.ts';

/** How is it paid? */
export const brLabelPaymentTerms: PlanRule = {
  id: 'br-label-payment-terms',
  level: 'plan',
  what: { en: 'the terms of payment', zh: '缴费条件' },
  requires: { en: 'As reported, the label gives the terms of payment.', zh: '据报道，标签须载明缴费条件。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'As reported; the manual itself was not read.', zh: '据报道；未查阅手册原文。' },
  citations: [BR_LABEL],
  inForce: { from: '2025-09-01', to: null },
  when: [],
  fields: ['terms'],
  check: about(PAYMENT_METHOD),
};
