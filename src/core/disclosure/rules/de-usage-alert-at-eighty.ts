import { conflicting, disclosed, notInThisFile, vague } from '../answer.ts';
import { transparency } from '../rulebooks/de-citations.ts';
import { statementOn } from '../topic.ts';
import { USAGE_ALERTS } from '../topics/usage-alerts.ts';
import type { Answer, PlanRule, Said, Subject } from '../types.ts';

const SILENT = notInThisFile({
  en: 'Whether users are alerted shows in use; the file says nothing of it.',
  zh: '是否提醒用户须在使用中核对；文件未提及。',
});
const OTHER: Said = { en: 'Another share than 80 % is stated.', zh: '载明的比例不是 80%。' };
const SHARE: readonly Said[] = [{ en: 'the share at which the alert is sent', zh: '提醒时的用量比例' }];

function alertAtEighty(subject: Subject): Answer {
  const found = statementOn(USAGE_ALERTS, subject);
  if (found === null || found.kind !== 'value') return SILENT;
  const { text } = found.evidence;
  if (/(?<!\d)80 ?(?:%|Prozent)/i.test(text)) return disclosed([found.evidence]);
  return /\d ?(?:%|Prozent)/i.test(text)
    ? conflicting('other-than-the-figure', [found.evidence], OTHER)
    : vague('in-part', [found.evidence], SHARE);
}

/** Is the user alerted at 80 % of the volume? */
export const deUsageAlertAtEighty: PlanRule = {
  id: 'de-usage-alert-at-eighty',
  level: 'plan',
  what: { en: 'the share at which users are alerted', zh: '提醒用户时的用量比例' },
  requires: {
    en: 'The ordinance requires that use is shown day by day and the user is alerted at 80 % of the volume.',
    zh: '条例要求每日显示用量，并在达到 80% 时提醒用户。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'The duty is to alert, not to say so in a tariff file: silence of the file shows nothing.',
    zh: '义务在于提醒，而非在资费文件中载明：文件未提及不说明问题。',
  },
  citations: [transparency('§ 9(1), (3)')],
  inForce: { from: null, to: null },
  when: ['limited-data'],
  fields: ['terms'],
  check: alertAtEighty,
};
