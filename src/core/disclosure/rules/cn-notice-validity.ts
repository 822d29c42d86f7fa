import { timeLimit } from '../checks/china.ts';
import { CN_NOTICE_276, CN_NOTICE_276_NOTE } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** How long is it valid? */
export const cnNoticeValidity: PlanRule = {
  id: 'cn-notice-validity',
  level: 'plan',
  what: { en: 'the period of validity', zh: '有效期限' },
  requires: {
    en: 'As reported, the notice on marketing tariffs asks a tariff text to state the period of validity.',
    zh: '据报道，关于规范资费营销行为的通知要求资费方案载明有效期限。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: CN_NOTICE_276_NOTE,
  citations: [CN_NOTICE_276],
  inForce: { from: '2018-08-23', to: null },
  when: [],
  fields: ['price_period', 'contract_months'],
  check: timeLimit,
};
