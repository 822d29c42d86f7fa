import { answeredWithin } from '../checks/answer-time.ts';
import { dataProtection } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** In which time is a complaint about personal data answered? */
export const cnPrivacyComplaintTime: PlanRule = {
  id: 'cn-privacy-complaint-time',
  level: 'plan',
  what: { en: 'the time for answering complaints about personal data', zh: '个人信息投诉的答复时限' },
  requires: {
    en: 'The provisions on personal information require a contact for complaints and an answer within 15 days.',
    zh: '个人信息保护规定要求公布投诉联系方式，并自接到投诉之日起 15 日内答复。',
  },
  force: 'should',
  grade: 'primary',
  gradeNote: {
    en: 'The order was read: it asks for a contact and an answer in time; that a tariff states the time is our own suggestion. The time is looked for anywhere in the row; whether it is meant for personal data is not told apart.',
    zh: '已查阅原文：其要求公布联系方式并按期答复；资费中载明时限系我们自己的建议。在整行中查找时限，不区分是否专指个人信息投诉。',
  },
  citations: [dataProtection('Art. 12', '第十二条')],
  inForce: { from: '2013-09-01', to: null },
  when: [],
  fields: ['terms'],
  check: answeredWithin(15, 'days'),
};
