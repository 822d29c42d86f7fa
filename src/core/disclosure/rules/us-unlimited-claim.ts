import { limitBesideClaim } from '../checks/weakened.ts';
import { ATT_SETTLEMENT } from '../rulebooks/us-citations.ts';
import type { PlanRule } from '../types.ts';

/** Does the limit of “unlimited” stand beside the claim? */
export const usUnlimitedClaim: PlanRule = {
  id: 'us-unlimited-claim',
  level: 'plan',
  what: { en: 'the limit beside the word unlimited', zh: '与“不限量”并列的限制条件' },
  requires: {
    en: 'As reported, the settlement with AT&T asks that limits of “unlimited” data stand prominently, not in fine print or behind a link; for other providers it is a yard-stick.',
    zh: '据报道，与 AT&T 的和解要求“不限量”的限制条件须醒目标示，不得置于小字或链接之后；对其他提供商仅作参考尺度。',
  },
  force: 'should',
  grade: 'secondary',
  gradeNote: { en: 'A settlement binds AT&T; it was read in news reports.', zh: '和解仅约束 AT&T；据新闻报道。' },
  citations: [ATT_SETTLEMENT],
  inForce: { from: null, to: null },
  when: ['unlimited-claim'],
  fields: ['data_allowance', 'terms'],
  check: limitBesideClaim,
};
