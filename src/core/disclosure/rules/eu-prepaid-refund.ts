import { about } from '../checks/about.ts';
import { SUMMARY_NOTE, annexEight } from '../rulebooks/eu-citations.ts';
import { CREDIT_REFUND } from '../topics/credit-refund.ts';
import type { PlanRule } from '../types.ts';

/** Is unused prepaid credit paid back? */
export const euPrepaidRefund: PlanRule = {
  id: 'eu-prepaid-refund',
  level: 'plan',
  what: { en: 'the refund of prepaid credit', zh: '预付余额的退还' },
  requires: {
    en: 'The directive requires information on the refund of remaining prepaid credit when the user switches.',
    zh: '指令要求说明转网时预付余额的退还。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: SUMMARY_NOTE,
  citations: [annexEight('(3)(iii)')],
  inForce: { from: null, to: null },
  when: ['prepaid'],
  fields: ['terms'],
  check: about(CREDIT_REFUND),
};
