import { serviceContent } from '../checks/china.ts';
import { CN_NOTICE_276, CN_NOTICE_276_NOTE } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** Which services does the fee buy? */
export const cnMatchingServices: PlanRule = {
  id: 'cn-matching-services',
  level: 'plan',
  what: { en: 'the services that match the fee', zh: '对应服务' },
  requires: {
    en: 'As reported, the notice on marketing tariffs asks a tariff text to state the services that match the fee.',
    zh: '据报道，关于规范资费营销行为的通知要求资费方案载明对应服务。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: CN_NOTICE_276_NOTE,
  citations: [CN_NOTICE_276],
  inForce: { from: '2018-08-23', to: null },
  when: [],
  fields: ['data_allowance', 'voice', 'sms'],
  check: serviceContent,
};
