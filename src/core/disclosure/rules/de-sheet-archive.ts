import { conduct } from '../checks/conduct.ts';
import { transparency } from '../rulebooks/de-citations.ts';
import type { PlanRule } from '../types.ts';

/** Are sheets of withdrawn offers kept? */
export const deSheetArchive: PlanRule = {
  id: 'de-sheet-archive',
  level: 'plan',
  what: { en: 'an archive of sheets of withdrawn offers', zh: '已下架套餐信息表的存档' },
  requires: {
    en: 'The ordinance requires an archive of the sheets of withdrawn offers on the provider’s site.',
    zh: '条例要求在提供商网站存档已下架套餐的信息表。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [transparency('§ 2(3)')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['available_from'],
  check: conduct(
    'Whether old sheets are kept shows on the provider’s site, not in the file.',
    '旧信息表是否存档须查看提供商网站，文件无法说明。',
  ),
};
