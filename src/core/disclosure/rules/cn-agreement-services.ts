import { serviceContent } from '../checks/china.ts';
import { CN_AGREEMENT_NOTE, CN_AGREEMENT_NOTICE } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** Which services does the agreement cover? */
export const cnAgreementServices: PlanRule = {
  id: 'cn-agreement-services',
  level: 'plan',
  what: { en: 'the service items', zh: '服务项目' },
  requires: {
    en: 'As quoted in the white paper, a service agreement must contain the service items.',
    zh: '据白皮书转引，电信服务协议应当包含服务项目。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: CN_AGREEMENT_NOTE,
  citations: [CN_AGREEMENT_NOTICE],
  inForce: { from: null, to: null },
  when: [],
  fields: ['data_allowance', 'voice', 'sms'],
  check: serviceContent,
};
