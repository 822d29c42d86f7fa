import { limitOutsideNotes } from '../checks/limit-place.ts';
import { CN_PRACTICE, CN_PRACTICE_NOTE } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** Can the threshold and what follows be read where use beyond the plan is explained? */
export const cnZoneLimitPlace: PlanRule = {
  id: 'cn-zone-limit-place',
  level: 'plan',
  what: { en: 'the threshold and what follows it, outside notes', zh: '备注之外载明的阈值及其后果' },
  requires: {
    en: 'Publishers state the threshold and the speed or price after it in the column on use beyond the plan, not only in notes.',
    zh: '公示方在“超出资费说明”中写明阈值及其后的速率或价格，而不只写在其他说明或备注中。',
  },
  force: 'should',
  grade: 'practice',
  gradeNote: CN_PRACTICE_NOTE,
  citations: [CN_PRACTICE],
  inForce: { from: null, to: null },
  when: ['internet-access'],
  fields: ['terms'],
  check: limitOutsideNotes,
};
