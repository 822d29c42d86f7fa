import { absent, disclosed, notApplicable } from '../answer.ts';
import { henan } from '../rulebooks/cn-citations.ts';
import { statementOn } from '../topic.ts';
import { FREE_TRIAL } from '../topics/free-trial.ts';
import { TRIAL_CONSENT } from '../topics/trial-consent.ts';
import type { PlanRule } from '../types.ts';
import type { Check } from '../checks/fields.ts';

const check: Check = (subject) => {
  const trial = statementOn(FREE_TRIAL, subject);
  if (trial === null) return notApplicable({ en: 'The file names no free trial.', zh: '文件未载免费试用。' });
  const consent = statementOn(TRIAL_CONSENT, subject);
  return consent === null ? absent([], [trial.evidence]) : disclosed([consent.evidence]);
};

/** Does a free trial turn into a paid service only when the user confirms? */
export const cnTrialConsent: PlanRule = {
  id: 'cn-trial-consent',
  level: 'plan',
  what: { en: 'that a free trial is paid only after confirmation', zh: '免费试用期满须经确认方可收费' },
  requires: {
    en: 'The Henan regulations forbid turning a free trial into a paid service without the user’s confirmation.',
    zh: '《河南省电信条例》规定：免费试用期满后未经用户确认，不得转为收费项目。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [henan('Art. 30(3)', '第三十条第三款')],
  inForce: { from: '2021-01-01', to: null },
  when: ['in-henan'],
  fields: ['terms'],
  check,
};
