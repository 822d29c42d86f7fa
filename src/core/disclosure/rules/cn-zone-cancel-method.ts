import { inOwnColumn } from '../checks/first.ts';
import { CN_PRACTICE, CN_PRACTICE_NOTE } from '../rulebooks/cn-citations.ts';
import { CANCEL_METHOD } from '../topics/cancel-method.ts';
import type { PlanRule } from '../types.ts';

/** Is the way to cancel filled in? */
export const cnZoneCancelMethod: PlanRule = {
  id: 'cn-zone-cancel-method',
  level: 'plan',
  what: { en: 'the way to cancel (退订方式)', zh: '退订方式' },
  requires: {
    en: 'Publishers state the way to cancel (退订方式), or write 无 where there is none.',
    zh: '公示方均填写“退订方式”，没有的写明“无”。',
  },
  force: 'should',
  grade: 'practice',
  gradeNote: CN_PRACTICE_NOTE,
  citations: [CN_PRACTICE],
  inForce: { from: null, to: null },
  when: [],
  fields: ['terms'],
  check: inOwnColumn(CANCEL_METHOD),
};
