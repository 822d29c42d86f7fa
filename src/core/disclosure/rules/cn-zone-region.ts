import { firstOf, inOwnColumn, statesOneOf } from '../checks/first.ts';
import { CN_PRACTICE, CN_PRACTICE_NOTE } from '../rulebooks/cn-citations.ts';
import { SALE_REGION } from '../topics/sale-region.ts';
import type { PlanRule } from '../types.ts';

/** Is the region of sale filled in? */
export const cnZoneRegion: PlanRule = {
  id: 'cn-zone-region',
  level: 'plan',
  what: { en: 'the region of sale (适用地区)', zh: '适用地区' },
  requires: {
    en: 'Publishers state the region of sale (适用地区), or write 无 where there is none.',
    zh: '公示方均填写“适用地区”，没有的写明“无”。',
  },
  force: 'should',
  grade: 'practice',
  gradeNote: CN_PRACTICE_NOTE,
  citations: [CN_PRACTICE],
  inForce: { from: null, to: null },
  when: [],
  fields: ['region'],
  check: firstOf(inOwnColumn(SALE_REGION), statesOneOf('availability.region')),
};
