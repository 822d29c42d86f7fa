import { conduct } from '../checks/conduct.ts';
import { IN_FILING } from '../rulebooks/in-trai-citations.ts';
import type { PlanRule } from '../types.ts';

/** Are new tariffs reported in time? */
export const inTariffFiling: PlanRule = {
  id: 'in-tariff-filing',
  level: 'plan',
  what: { en: 'the report of a new tariff within 7 days', zh: '新资费 7 日内报备' },
  requires: {
    en: 'As reported, new and changed tariffs are reported to TRAI within 7 days.',
    zh: '据报道，新增和变更的资费须在 7 日内报 TRAI。',
  },
  force: 'should',
  grade: 'secondary',
  gradeNote: { en: 'As reported; the direction itself was not read.', zh: '据报道；未查阅指令原文。' },
  citations: [IN_FILING],
  inForce: { from: null, to: null },
  when: [],
  fields: [],
  check: conduct('When a tariff was reported to the regulator is not part of a tariff file.', '报备时间不属于资费文件的内容。'),
};
