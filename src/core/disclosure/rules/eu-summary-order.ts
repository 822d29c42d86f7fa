import { conduct } from '../checks/conduct.ts';
import { SUMMARY_TEMPLATE } from '../rulebooks/eu-citations.ts';
import type { PlanRule } from '../types.ts';

/** In which order does the summary stand? */
export const euSummaryOrder: PlanRule = {
  id: 'eu-summary-order',
  level: 'plan',
  what: { en: 'the order of the contract summary', zh: '合同摘要的顺序' },
  requires: {
    en: 'As described, the template of the contract summary has a fixed order of sections.',
    zh: '据介绍，合同摘要模板各部分有固定顺序。',
  },
  force: 'should',
  grade: 'secondary',
  gradeNote: { en: 'The annex of the regulation was not read.', zh: '未查阅条例附件。' },
  citations: [SUMMARY_TEMPLATE],
  inForce: { from: null, to: null },
  when: [],
  fields: ['plan_name'],
  check: conduct(
    'The contract summary is a document of its own; a tariff file does not show it.',
    '合同摘要是单独的文件，资费文件无法说明。',
  ),
};
