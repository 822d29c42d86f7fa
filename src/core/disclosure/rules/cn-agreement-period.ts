import { timeLimit } from '../checks/china.ts';
import { CN_AGREEMENT_NOTE, CN_AGREEMENT_NOTICE } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** How long does the agreement run? */
export const cnAgreementPeriod: PlanRule = {
  id: 'cn-agreement-period',
  level: 'plan',
  what: { en: 'the period of validity of the agreement', zh: '协议有效期' },
  requires: {
    en: 'As quoted in the white paper, a service agreement must contain the period of validity of the agreement.',
    zh: '据白皮书转引，电信服务协议应当包含协议有效期。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: CN_AGREEMENT_NOTE,
  citations: [CN_AGREEMENT_NOTICE],
  inForce: { from: null, to: null },
  when: [],
  fields: ['contract_months', 'price_period'],
  check: timeLimit,
};
