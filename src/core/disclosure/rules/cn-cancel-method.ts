import { about } from '../checks/about.ts';
import { CN_WHITE_PAPER, CN_WHITE_PAPER_NOTE } from '../rulebooks/cn-citations.ts';
import { CANCEL_METHOD } from '../topics/cancel-method.ts';
import type { PlanRule } from '../types.ts';

/** How is it cancelled? */
export const cnCancelMethod: PlanRule = {
  id: 'cn-cancel-method',
  level: 'plan',
  what: { en: 'how to cancel', zh: '取消方式' },
  requires: {
    en: 'The white paper lists the way of cancelling among what users may know.',
    zh: '白皮书将取消方式列为用户有权知悉的事项。',
  },
  force: 'should',
  grade: 'primary',
  gradeNote: CN_WHITE_PAPER_NOTE,
  citations: [CN_WHITE_PAPER],
  inForce: { from: null, to: null },
  when: [],
  fields: ['terms'],
  check: about(CANCEL_METHOD),
};
