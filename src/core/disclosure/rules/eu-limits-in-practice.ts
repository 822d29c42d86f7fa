import { consequence } from '../checks/limit.ts';
import { openInternet } from '../rulebooks/eu-citations.ts';
import type { PlanRule } from '../types.ts';

/** What do limits mean in practice? */
export const euLimitsInPractice: PlanRule = {
  id: 'eu-limits-in-practice',
  level: 'plan',
  what: { en: 'what volume and speed limits mean in practice', zh: '限量与限速的实际影响' },
  requires: {
    en: 'The regulation is understood to ask for a clear explanation of how limits of volume and speed affect use in practice.',
    zh: '据了解条例要求清楚说明限量与限速对使用的实际影响。',
  },
  force: 'must',
  grade: 'unverified',
  gradeNote: { en: 'The text of Article 4(1)(b) was not read, so the rule is not asked.', zh: '未查阅第 4(1)(b) 条原文，故不提问。' },
  citations: [openInternet('b')],
  inForce: { from: null, to: null },
  when: ['internet-access'],
  fields: ['terms'],
  check: consequence,
};
