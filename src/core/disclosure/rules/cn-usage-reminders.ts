import { about } from '../checks/about.ts';
import { CN_NOTICE_524, CN_NOTICE_524_NOTE } from '../rulebooks/cn-citations.ts';
import { USAGE_ALERTS } from '../topics/usage-alerts.ts';
import type { PlanRule } from '../types.ts';

/** Are users reminded of how much data they have used? */
export const cnUsageReminders: PlanRule = {
  id: 'cn-usage-reminders',
  level: 'plan',
  what: { en: 'reminders of data used', zh: '流量使用提醒' },
  requires: {
    en: 'In its explanation of the 524 notice the ministry asks carriers to remind users of their data use in time.',
    zh: '工业和信息化部在“524”行动解读中要求及时提醒用户流量使用情况。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: CN_NOTICE_524_NOTE,
  citations: [CN_NOTICE_524],
  inForce: { from: '2021-11-05', to: null },
  when: ['internet-access'],
  fields: ['terms'],
  check: about(USAGE_ALERTS),
};
