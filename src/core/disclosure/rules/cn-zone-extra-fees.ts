import { saysWhatFollows } from '../checks/explained.ts';
import { firstOf, ownColumnOr, statesOneOf } from '../checks/first.ts';
import { CN_PRACTICE, CN_PRACTICE_NOTE } from '../rulebooks/cn-citations.ts';
import { EXTRA_FEES } from '../topics/extra-fees.ts';
import type { PlanRule } from '../types.ts';

/** Is the note on use beyond the plan filled in? */
export const cnZoneExtraFees: PlanRule = {
  id: 'cn-zone-extra-fees',
  level: 'plan',
  what: { en: 'the note on use beyond the plan (超出资费说明)', zh: '超出资费说明' },
  requires: {
    en: 'Publishers state the note on use beyond the plan (超出资费说明), or write 无 where there is none.',
    zh: '公示方均填写“超出资费说明”，没有的写明“无”。',
  },
  force: 'should',
  grade: 'practice',
  gradeNote: CN_PRACTICE_NOTE,
  citations: [CN_PRACTICE],
  inForce: { from: null, to: null },
  when: [],
  fields: ['overage_price', 'terms'],
  check: ownColumnOr(EXTRA_FEES, firstOf(saysWhatFollows, statesOneOf('voice_overage'))),
};
