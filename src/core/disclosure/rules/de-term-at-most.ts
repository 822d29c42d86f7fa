import { termAtMost } from '../checks/term.ts';
import { tkg } from '../rulebooks/de-citations.ts';
import type { PlanRule } from '../types.ts';

/** Is the first term at most 24 months? */
export const deTermAtMost: PlanRule = {
  id: 'de-term-at-most',
  level: 'plan',
  what: { en: 'the first term', zh: '首个期限' },
  requires: { en: 'The act requires that the first term of a contract is at most 24 months.', zh: '法律要求合同首个期限不超过 24 个月。' },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [tkg('§ 56(1)')],
  inForce: { from: '2021-12-01', to: null },
  when: [],
  fields: ['contract_months'],
  check: termAtMost(24),
};
