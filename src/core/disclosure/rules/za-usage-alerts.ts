import { alertsAt } from '../checks/alerts.ts';
import { ZA_8A } from '../rulebooks/za-end-user-citations.ts';
import type { PlanRule } from '../types.ts';

/** Are users told at 50, 80 and 100 per cent of a bundle? */
export const zaUsageAlerts: PlanRule = {
  id: 'za-usage-alerts',
  level: 'plan',
  what: { en: 'alerts at 50, 80 and 100 per cent of a bundle', zh: '用量达 50%、80%、100% 时的提醒' },
  requires: {
    en: 'The regulation requires users to be told when 50, 80 and 100 per cent of a bundle are used.',
    zh: '条例要求在套餐用量达 50%、80%、100% 时通知用户。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [{ ...ZA_8A, text: { en: `${ZA_8A.text.en}, sub-regulation (1)`, zh: `${ZA_8A.text.zh}，第 (1) 款` } }],
  inForce: { from: '2027-01-23', to: null },
  when: ['limited-data'],
  fields: ['terms'],
  check: alertsAt(50, 80, 100),
};
