import { about } from '../checks/about.ts';
import { either } from '../checks/combine.ts';
import { SUMMARY_NOTE, eecc } from '../rulebooks/eu-citations.ts';
import { CANCEL_METHOD } from '../topics/cancel-method.ts';
import { NOTICE_PERIOD } from '../topics/notice-period.ts';
import type { PlanRule } from '../types.ts';

/** How does the contract end? */
export const euTermination: PlanRule = {
  id: 'eu-termination',
  level: 'plan',
  what: { en: 'the conditions of termination', zh: '解约条件' },
  requires: { en: 'The directive requires the conditions of termination in the contract summary.', zh: '指令要求合同摘要写明解约条件。' },
  force: 'must',
  grade: 'primary',
  gradeNote: SUMMARY_NOTE,
  citations: [eecc('Article 102(3)(d)')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['terms'],
  check: either(about(NOTICE_PERIOD), about(CANCEL_METHOD)),
};
