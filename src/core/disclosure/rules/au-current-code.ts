import { conduct } from '../checks/conduct.ts';
import { AU_REVIEW } from '../rulebooks/au-cis-citations.ts';
import type { PlanRule } from '../types.ts';

/** The wording in force, which was not seen. */
export const auCurrentCode: PlanRule = {
  id: 'au-current-code',
  level: 'plan',
  what: { en: 'the items of the current code', zh: '现行守则所列事项' },
  requires: { en: 'Which items the code asks for in its wording of today was not read.', zh: '现行守则文本规定的具体事项未查阅。' },
  force: 'should',
  grade: 'unverified',
  gradeNote: { en: 'The text was not seen; the rule is switched off.', zh: '未见原文；该规则已停用。' },
  citations: [AU_REVIEW],
  inForce: { from: null, to: null },
  when: [],
  fields: [],
  check: conduct('The text was not read, so nothing is asked.', '未查阅原文，故不作核对。'),
};
