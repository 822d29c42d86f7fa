import { feeLevel } from '../checks/china.ts';
import { CN_NOTICE_276, CN_NOTICE_276_NOTE } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** What is the fee level? */
export const cnNoticeFeeLevel: PlanRule = {
  id: 'cn-notice-fee-level',
  level: 'plan',
  what: { en: 'the fee level', zh: '资费标准' },
  requires: {
    en: 'As reported, the notice on marketing tariffs asks a tariff text to state the fee level.',
    zh: '据报道，关于规范资费营销行为的通知要求资费方案载明资费标准。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: CN_NOTICE_276_NOTE,
  citations: [CN_NOTICE_276],
  inForce: { from: '2018-08-23', to: null },
  when: [],
  fields: ['price'],
  check: feeLevel,
};
