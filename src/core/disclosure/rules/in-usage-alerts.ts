import { alertsAt } from '../checks/alerts.ts';
import { IN_512, IN_FUP } from '../rulebooks/in-trai-citations.ts';
import type { PlanRule } from '../types.ts';

/** Are users told at 50, 90 and 100 per cent? */
export const inUsageAlerts: PlanRule = {
  id: 'in-usage-alerts',
  level: 'plan',
  what: { en: 'alerts at 50, 90 and 100 per cent of the limit', zh: '用量达 50%、90%、100% 时的提醒' },
  requires: {
    en: 'As reported, users are told when 50, 90 and 100 per cent of the data are used.',
    zh: '据报道，须在流量用至 50%、90%、100% 时提醒用户。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'As reported for the final direction of 2016; the rule of 2012 and the draft had 80 per cent.',
    zh: '据 2016 年最终指令的报道；2012 年规定及草案为 80%。',
  },
  citations: [IN_512, IN_FUP],
  inForce: { from: null, to: null },
  when: ['limited-data'],
  fields: ['terms'],
  check: alertsAt(50, 90, 100),
};
