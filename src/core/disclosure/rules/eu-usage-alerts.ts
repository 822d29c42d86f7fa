import { notInThisFile } from '../answer.ts';
import { about } from '../checks/about.ts';
import { eecc } from '../rulebooks/eu-citations.ts';
import { USAGE_ALERTS } from '../topics/usage-alerts.ts';
import type { Answer, PlanRule, Subject } from '../types.ts';

const alerts = about(USAGE_ALERTS);
const SILENT = notInThisFile({
  en: 'Whether users are alerted shows in use; the file says nothing of it.',
  zh: '是否提醒用户须在使用中核对；文件未提及。',
});

function usageAlerts(subject: Subject): Answer {
  const answer = alerts(subject);
  return answer.outcome === 'absent' ? SILENT : answer;
}

/** Is the user told before and when the volume is used up? */
export const euUsageAlerts: PlanRule = {
  id: 'eu-usage-alerts',
  level: 'plan',
  what: { en: 'alerts before and when the volume is used up', zh: '用量将尽与用尽时的提醒' },
  requires: {
    en: 'The directive requires that users can watch their use and are told before a limit is reached and when it is.',
    zh: '指令要求用户能够查看用量，并在达到限额之前和达到时得到通知。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'The duty is to alert, not to say so in a tariff file: silence of the file shows nothing.',
    zh: '义务在于提醒，而非在资费文件中载明：文件未提及不说明问题。',
  },
  citations: [eecc('Article 102(5)')],
  inForce: { from: null, to: null },
  when: ['limited-data'],
  fields: ['terms'],
  check: usageAlerts,
};
