import { breachLiability } from '../checks/china.ts';
import { CN_AGREEMENT_NOTE, CN_AGREEMENT_NOTICE } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** What follows from breaking the agreement? */
export const cnAgreementBreach: PlanRule = {
  id: 'cn-agreement-breach',
  level: 'plan',
  what: { en: 'the liability for breach', zh: '违约责任' },
  requires: {
    en: 'As quoted in the white paper, a service agreement must contain the liability for breach.',
    zh: '据白皮书转引，电信服务协议应当包含违约责任。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: CN_AGREEMENT_NOTE,
  citations: [CN_AGREEMENT_NOTICE],
  inForce: { from: null, to: null },
  when: [],
  fields: ['early_termination_fee', 'terms'],
  check: breachLiability,
};
