import { conduct } from '../checks/conduct.ts';
import { cfr81 } from '../rulebooks/us-citations.ts';
import type { PlanRule } from '../types.ts';

/** Is the label shown where the plan is sold? */
export const usPointOfSale: PlanRule = {
  id: 'us-point-of-sale',
  level: 'plan',
  what: { en: 'the label at the point of sale', zh: '销售处展示标签' },
  requires: {
    en: 'The regulation requires the label at each point of sale, close to the advertised plan.',
    zh: '法规要求在每个销售处、紧邻所宣传的套餐展示标签。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'A change reported for 2026 may allow a link or an icon instead; its text was not read.',
    zh: '据报道 2026 年的修订可能允许改用链接或图标；未查阅其原文。',
  },
  citations: [cfr81('(a)(2)')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['source_url'],
  check: conduct('Where the label is shown cannot be seen in a file.', '标签展示在何处，文件无法说明。'),
};
