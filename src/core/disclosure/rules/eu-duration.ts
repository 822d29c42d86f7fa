import { states } from '../checks/fields.ts';
import { SUMMARY_NOTE, eecc } from '../rulebooks/eu-citations.ts';
import type { PlanRule } from '../types.ts';

/** How long does the contract last? */
export const euDuration: PlanRule = {
  id: 'eu-duration',
  level: 'plan',
  what: { en: 'the duration of the contract', zh: '合同期限' },
  requires: { en: 'The directive requires the duration of the contract in the contract summary.', zh: '指令要求合同摘要写明合同期限。' },
  force: 'must',
  grade: 'primary',
  gradeNote: SUMMARY_NOTE,
  citations: [eecc('Article 102(3)(d)')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['contract_months'],
  check: states('commitment.months', 'commitment.wording', 'validity'),
};
