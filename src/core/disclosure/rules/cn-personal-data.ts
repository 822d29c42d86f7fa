import { personalData } from '../checks/china.ts';
import { CN_WHITE_PAPER, CN_WHITE_PAPER_NOTE } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** Which personal data is collected, and how is it used? */
export const cnPersonalData: PlanRule = {
  id: 'cn-personal-data',
  level: 'plan',
  what: { en: 'the personal data collected and its use', zh: '采集的个人信息种类和使用方式' },
  requires: {
    en: 'The white paper lists the kinds of personal data collected and their use among what users may know.',
    zh: '白皮书将采集的个人信息种类和使用方式列为用户有权知悉的事项。',
  },
  force: 'should',
  grade: 'primary',
  gradeNote: CN_WHITE_PAPER_NOTE,
  citations: [CN_WHITE_PAPER],
  inForce: { from: null, to: null },
  when: [],
  fields: ['privacy_url', 'terms'],
  check: personalData,
};
