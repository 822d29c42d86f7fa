import { inOwnColumn } from '../checks/first.ts';
import { CN_PRACTICE, CN_PRACTICE_NOTE } from '../rulebooks/cn-citations.ts';
import { SALE_CHANNELS } from '../topics/sale-channels.ts';
import type { PlanRule } from '../types.ts';

/** Is the sale channels filled in? */
export const cnZoneSaleChannels: PlanRule = {
  id: 'cn-zone-sale-channels',
  level: 'plan',
  what: { en: 'the sale channels (销售渠道)', zh: '销售渠道' },
  requires: {
    en: 'Publishers state the sale channels (销售渠道), or write 无 where there is none.',
    zh: '公示方均填写“销售渠道”，没有的写明“无”。',
  },
  force: 'should',
  grade: 'practice',
  gradeNote: CN_PRACTICE_NOTE,
  citations: [CN_PRACTICE],
  inForce: { from: null, to: null },
  when: [],
  fields: ['terms'],
  check: inOwnColumn(SALE_CHANNELS),
};
