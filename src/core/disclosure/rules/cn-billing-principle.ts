import { billingPrinciple } from '../checks/china.ts';
import { CN_NOTICE_276, CN_NOTICE_276_NOTE } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** How is use counted and charged? */
export const cnBillingPrinciple: PlanRule = {
  id: 'cn-billing-principle',
  level: 'plan',
  what: { en: 'the billing principle', zh: '计费原则' },
  requires: {
    en: 'As reported, the notice on marketing tariffs asks a tariff text to state the billing principle.',
    zh: '据报道，关于规范资费营销行为的通知要求资费方案载明计费原则。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: CN_NOTICE_276_NOTE,
  citations: [CN_NOTICE_276],
  inForce: { from: '2018-08-23', to: null },
  when: [],
  fields: ['overage_price', 'overage_unit', 'voice_overage'],
  check: billingPrinciple,
};
