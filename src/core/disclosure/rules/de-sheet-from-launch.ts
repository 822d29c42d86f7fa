import { conduct } from '../checks/conduct.ts';
import { transparency } from '../rulebooks/de-citations.ts';
import type { PlanRule } from '../types.ts';

/** Is the sheet there from the first day? */
export const deSheetFromLaunch: PlanRule = {
  id: 'de-sheet-from-launch',
  level: 'plan',
  what: { en: 'the sheet from the first day of marketing', zh: '自上市首日起提供信息表' },
  requires: { en: 'The ordinance requires the sheet from the first day of marketing.', zh: '条例要求自上市首日起提供信息表。' },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [transparency('§ 2(1)')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['available_from'],
  check: conduct(
    'Since when the sheet was there shows in records of the site, not in the file.',
    '信息表自何时提供须查阅网站记录，文件无法说明。',
  ),
};
