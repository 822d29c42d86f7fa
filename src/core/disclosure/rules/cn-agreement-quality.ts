import { about } from '../checks/about.ts';
import { CN_AGREEMENT_NOTE, CN_AGREEMENT_NOTICE } from '../rulebooks/cn-citations.ts';
import { QUALITY_PROMISE } from '../topics/quality-promise.ts';
import type { PlanRule } from '../types.ts';

/** Which quality of service is promised? */
export const cnAgreementQuality: PlanRule = {
  id: 'cn-agreement-quality',
  level: 'plan',
  what: { en: 'a promise of service quality', zh: '服务质量承诺' },
  requires: {
    en: 'As quoted in the white paper, a service agreement must contain a promise of service quality.',
    zh: '据白皮书转引，电信服务协议应当包含服务质量承诺。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: CN_AGREEMENT_NOTE,
  citations: [CN_AGREEMENT_NOTICE],
  inForce: { from: null, to: null },
  when: [],
  fields: ['terms'],
  check: about(QUALITY_PROMISE),
};
