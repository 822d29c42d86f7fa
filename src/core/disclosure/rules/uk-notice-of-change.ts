import { about } from '../checks/about.ts';
import { BUSINESS_NOTE, generalCondition } from '../rulebooks/uk-citations.ts';
import { CHANGE_NOTICE } from '../topics/change-notice.ts';
import type { PlanRule } from '../types.ts';

/** Is notice given of a change for the worse? */
export const ukNoticeOfChange: PlanRule = {
  id: 'uk-notice-of-change',
  level: 'plan',
  what: { en: 'notice of adverse changes and the right to leave', zh: '不利变更的通知及解约权' },
  requires: {
    en: 'The general conditions require at least one month’s notice of an adverse change, with exit free of penalty.',
    zh: '通用条件要求不利变更至少提前一个月通知，并可无偿解约。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: BUSINESS_NOTE,
  citations: [generalCondition('C1.14–15')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['terms'],
  check: about(CHANGE_NOTICE, { linkIsEnough: true }),
};
