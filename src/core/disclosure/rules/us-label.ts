import { conduct } from '../checks/conduct.ts';
import { cfr81 } from '../rulebooks/us-citations.ts';
import type { PlanRule } from '../types.ts';

/** Does each plan on sale have an accurate label? */
export const usLabel: PlanRule = {
  id: 'us-label',
  level: 'plan',
  what: { en: 'an accurate label for each plan on sale', zh: '每个在售套餐的准确标签' },
  requires: {
    en: 'The regulation requires an accurate label for each stand-alone broadband plan now on sale.',
    zh: '法规要求每个在售的独立宽带套餐都有准确的标签。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [cfr81('(a)(1)')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['plan_name'],
  check: conduct(
    'Whether every plan on sale has a label, and an accurate one, shows at the point of sale, not in the file.',
    '是否每个在售套餐都有标签、是否准确，须在销售处核对，文件无法说明。',
  ),
};
