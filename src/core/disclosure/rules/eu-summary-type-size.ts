import { conduct } from '../checks/conduct.ts';
import { SUMMARY_TEMPLATE } from '../rulebooks/eu-citations.ts';
import type { PlanRule } from '../types.ts';

/** How large is the print? */
export const euSummaryTypeSize: PlanRule = {
  id: 'eu-summary-type-size',
  level: 'plan',
  what: { en: 'the type size of the contract summary', zh: '合同摘要的字号' },
  requires: { en: 'Publishers set the summary in type of at least ten points.', zh: '发布者以不小于 10 磅的字号排印合同摘要。' },
  force: 'should',
  grade: 'practice',
  gradeNote: { en: 'Seen in code that writes such summaries.', zh: '据生成此类摘要的程序。' },
  citations: [SUMMARY_TEMPLATE],
  inForce: { from: null, to: null },
  when: [],
  fields: ['plan_name'],
  check: conduct(
    'The contract summary is a document of its own; a tariff file does not show it.',
    '合同摘要是单独的文件，资费文件无法说明。',
  ),
};
