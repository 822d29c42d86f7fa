import { conduct } from '../checks/conduct.ts';
import { transparency } from '../rulebooks/de-citations.ts';
import type { PlanRule } from '../types.ts';

/** Are speeds sent to the regulator? */
export const deSpeedsToRegulator: PlanRule = {
  id: 'de-speeds-to-regulator',
  level: 'plan',
  what: { en: 'speeds sent to the regulator', zh: '向监管机构报送速率' },
  requires: {
    en: 'The ordinance requires that speeds are sent to the regulator by launch, fit for electronic processing.',
    zh: '条例要求在上市时以可电子处理的形式向监管机构报送速率。',
  },
  force: 'should',
  grade: 'primary',
  gradeNote: null,
  citations: [transparency('§ 3(2)')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['available_from'],
  check: conduct('What is sent to the regulator does not show in the file.', '向监管机构报送的内容，文件无法说明。'),
};
