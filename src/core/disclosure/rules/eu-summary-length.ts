import { conduct } from '../checks/conduct.ts';
import { eecc } from '../rulebooks/eu-citations.ts';
import type { PlanRule } from '../types.ts';

/** How long is the summary? */
export const euSummaryLength: PlanRule = {
  id: 'eu-summary-length',
  level: 'plan',
  what: { en: 'the length of the contract summary', zh: '合同摘要的篇幅' },
  requires: {
    en: 'The directive’s recitals ask for one A4 page, or up to three for bundles.',
    zh: '指令序言要求合同摘要为一页 A4，融合套餐不超过三页。',
  },
  force: 'should',
  grade: 'primary',
  gradeNote: null,
  citations: [eecc('recital 261')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['plan_name'],
  check: conduct(
    'The contract summary is a document of its own; a tariff file does not show it.',
    '合同摘要是单独的文件，资费文件无法说明。',
  ),
};
