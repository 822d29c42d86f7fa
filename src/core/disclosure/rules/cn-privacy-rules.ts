import { privacyRules } from '../checks/china.ts';
import { dataProtection } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** Where are the rules on personal data? */
export const cnPrivacyRules: PlanRule = {
  id: 'cn-privacy-rules',
  level: 'plan',
  what: { en: 'the rules on personal data', zh: '个人信息收集使用规则' },
  requires: {
    en: 'The provisions on personal information require the carrier to publish its rules for collecting and using it.',
    zh: '个人信息保护规定要求电信业务经营者公布用户个人信息收集、使用规则。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [dataProtection('Arts. 8 and 9', '第八条、第九条')],
  inForce: { from: '2013-09-01', to: null },
  when: [],
  fields: ['privacy_url'],
  check: privacyRules,
};
