import { conduct } from '../checks/conduct.ts';
import { CA_2017 } from '../rulebooks/ca-wireless-code-citations.ts';
import type { PlanRule } from '../types.ts';

/** The list of the summary and the clause on fair use, which were not seen. */
export const caCodeClauses: PlanRule = {
  id: 'ca-code-clauses',
  level: 'plan',
  what: { en: 'the items of the code itself', zh: '守则所列事项' },
  requires: {
    en: 'The items of the summary and the clauses on “unlimited” and fair use were not read.',
    zh: '关键信息摘要的事项以及“不限量”和公平使用条款未查阅。',
  },
  force: 'should',
  grade: 'unverified',
  gradeNote: { en: 'The text was not seen; the rule is switched off.', zh: '未见原文；该规则已停用。' },
  citations: [CA_2017],
  inForce: { from: null, to: null },
  when: [],
  fields: [],
  check: conduct('The text was not read, so nothing is asked.', '未查阅原文，故不作核对。'),
};
