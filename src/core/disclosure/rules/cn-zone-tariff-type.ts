import { inOwnColumn } from '../checks/first.ts';
import { CN_PRACTICE, CN_PRACTICE_NOTE } from '../rulebooks/cn-citations.ts';
import { TARIFF_TYPE } from '../topics/tariff-type.ts';
import type { PlanRule } from '../types.ts';

/** Is the tariff type filled in? */
export const cnZoneTariffType: PlanRule = {
  id: 'cn-zone-tariff-type',
  level: 'plan',
  what: { en: 'the tariff type (资费类型)', zh: '资费类型' },
  requires: {
    en: 'Publishers state the tariff type (资费类型), or write 无 where there is none.',
    zh: '公示方均填写“资费类型”，没有的写明“无”。',
  },
  force: 'should',
  grade: 'practice',
  gradeNote: CN_PRACTICE_NOTE,
  citations: [CN_PRACTICE],
  inForce: { from: null, to: null },
  when: [],
  fields: ['terms'],
  check: inOwnColumn(TARIFF_TYPE),
};
