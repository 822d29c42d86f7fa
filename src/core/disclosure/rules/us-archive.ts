import { conduct } from '../checks/conduct.ts';
import { NOTICE_2025 } from '../rulebooks/us-citations.ts';
import type { PlanRule } from '../types.ts';

/** Are labels of withdrawn plans kept? */
export const usArchive: PlanRule = {
  id: 'us-archive',
  level: 'plan',
  what: { en: 'an archive of labels', zh: '标签存档' },
  requires: {
    en: 'The regulation requires that labels are kept for at least two years after a plan leaves sale.',
    zh: '法规要求套餐下架后标签至少保存两年。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: { en: 'Read as described in the proposal of December 2025 that deletes it.', zh: '据 2025 年 12 月拟删除该义务的提案所述。' },
  citations: [NOTICE_2025],
  inForce: { from: null, to: null },
  when: [],
  fields: ['available_to'],
  check: conduct(
    'Whether labels of withdrawn plans are kept shows at the provider, not in the file.',
    '下架套餐的标签是否存档，须向提供商核对，文件无法说明。',
  ),
};
