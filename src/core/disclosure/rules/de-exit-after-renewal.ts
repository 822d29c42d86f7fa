import { noticeAfterRenewal } from '../checks/notice-after-renewal.ts';
import { tkg } from '../rulebooks/de-citations.ts';
import type { PlanRule } from '../types.ts';

/** Is a month’s notice enough after a tacit renewal? */
export const deExitAfterRenewal: PlanRule = {
  id: 'de-exit-after-renewal',
  level: 'plan',
  what: { en: 'the notice after tacit renewal', zh: '默示续约后的通知期' },
  requires: {
    en: 'The act requires that a tacitly renewed contract can be ended at any time with a notice of one month.',
    zh: '法律要求默示续约的合同可随时提前一个月通知终止。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [tkg('§ 56(3)')],
  inForce: { from: '2021-12-01', to: null },
  when: ['fixed-term'],
  fields: ['terms'],
  check: noticeAfterRenewal,
};
