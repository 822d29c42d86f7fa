import { feeLevel } from '../checks/china.ts';
import { CN_AGREEMENT_NOTE, CN_AGREEMENT_NOTICE } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** What does the agreement say it costs? */
export const cnAgreementFeeLevel: PlanRule = {
  id: 'cn-agreement-fee-level',
  level: 'plan',
  what: { en: 'the fee level', zh: '资费标准' },
  requires: {
    en: 'As quoted in the white paper, a service agreement must contain the fee level.',
    zh: '据白皮书转引，电信服务协议应当包含资费标准。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: CN_AGREEMENT_NOTE,
  citations: [CN_AGREEMENT_NOTICE],
  inForce: { from: null, to: null },
  when: [],
  fields: ['price', 'price_period'],
  check: feeLevel,
};
