import { complaintChannel } from '../checks/china.ts';
import { CN_AGREEMENT_NOTE, CN_AGREEMENT_NOTICE } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** Where can a user ask and complain? */
export const cnAgreementComplaints: PlanRule = {
  id: 'cn-agreement-complaints',
  level: 'plan',
  what: { en: 'the channels for questions and complaints', zh: '咨询投诉渠道' },
  requires: {
    en: 'As quoted in the white paper, a service agreement must contain the channels for questions and complaints.',
    zh: '据白皮书转引，电信服务协议应当包含咨询投诉渠道。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: CN_AGREEMENT_NOTE,
  citations: [CN_AGREEMENT_NOTICE],
  inForce: { from: null, to: null },
  when: [],
  fields: ['support_phone', 'contact_url'],
  check: complaintChannel,
};
