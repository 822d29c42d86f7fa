import { about } from '../checks/about.ts';
import { either } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { SUMMARY_NOTE, annexEight } from '../rulebooks/eu-citations.ts';
import { PROMOTION_CONDITIONS } from '../topics/promotion-conditions.ts';
import type { PlanRule } from '../types.ts';

/** What does a promotion ask for in return? */
export const euPromotionTerm: PlanRule = {
  id: 'eu-promotion-term',
  level: 'plan',
  what: { en: 'the minimum use or term of the promotion', zh: '享受优惠所需的最低用量或期限' },
  requires: {
    en: 'The directive requires the minimum use or term that a promotion depends on.',
    zh: '指令要求写明享受优惠所需的最低用量或期限。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: SUMMARY_NOTE,
  citations: [annexEight('(3)(i)')],
  inForce: { from: null, to: null },
  when: ['promotion'],
  fields: ['contract_months'],
  check: either(states('commitment.months', 'commitment.wording'), about(PROMOTION_CONDITIONS)),
};
