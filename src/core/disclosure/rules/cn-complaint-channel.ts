import { complaintChannel } from '../checks/china.ts';
import { CN_WHITE_PAPER, CN_WHITE_PAPER_NOTE } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** Where can a user complain? */
export const cnComplaintChannel: PlanRule = {
  id: 'cn-complaint-channel',
  level: 'plan',
  what: { en: 'where to complain', zh: '投诉救济渠道' },
  requires: {
    en: 'The white paper lists the channels for complaints and redress among what users may know.',
    zh: '白皮书将投诉救济渠道列为用户有权知悉的事项。',
  },
  force: 'should',
  grade: 'primary',
  gradeNote: CN_WHITE_PAPER_NOTE,
  citations: [CN_WHITE_PAPER],
  inForce: { from: null, to: null },
  when: [],
  fields: ['support_phone', 'contact_url'],
  check: complaintChannel,
};
