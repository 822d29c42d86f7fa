import { noticeAfterRenewal } from '../checks/notice-after-renewal.ts';
import { eecc } from '../rulebooks/eu-citations.ts';
import type { PlanRule } from '../types.ts';

/** Is a month’s notice enough after a renewal? */
export const euNoticeAfterRenewal: PlanRule = {
  id: 'eu-notice-after-renewal',
  level: 'plan',
  what: { en: 'the notice after renewal', zh: '续约后的通知期' },
  requires: {
    en: 'The directive requires that a contract renewed automatically can be ended with at most one month’s notice.',
    zh: '指令要求自动续约后的合同可提前至多一个月通知终止。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [eecc('Article 105(3)')],
  inForce: { from: null, to: null },
  when: ['fixed-term'],
  fields: ['terms'],
  check: noticeAfterRenewal,
};
