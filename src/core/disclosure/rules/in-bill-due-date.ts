import { about } from '../checks/about.ts';
import { IN_UPFRONT } from '../rulebooks/in-trai-citations.ts';
import { BILL_DUE_DATE } from '../topics/bill-due-date.ts';
import type { PlanRule } from '../types.ts';

/** By when is the bill paid? */
export const inBillDueDate: PlanRule = {
  id: 'in-bill-due-date',
  level: 'plan',
  what: { en: 'the last day for paying the bill', zh: '缴费截止日' },
  requires: { en: 'As reported, plans state the last date for paying the bill.', zh: '据报道，套餐须写明缴费截止日期。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'As reported; the direction itself was not read.', zh: '据报道；未查阅指令原文。' },
  citations: [IN_UPFRONT],
  inForce: { from: null, to: null },
  when: ['postpaid'],
  fields: ['terms'],
  check: about(BILL_DUE_DATE),
};
