import { states } from '../checks/fields.ts';
import { SHEET_NOTE, transparency } from '../rulebooks/de-citations.ts';
import type { PlanRule } from '../types.ts';

/** How long does the contract last? */
export const deTerm: PlanRule = {
  id: 'de-term',
  level: 'plan',
  what: { en: 'the term of the contract', zh: '合同期限' },
  requires: { en: 'The ordinance requires the term of the contract.', zh: '条例要求写明合同期限。' },
  force: 'must',
  grade: 'primary',
  gradeNote: SHEET_NOTE,
  citations: [transparency('§ 1(2) Nr. 3–4')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['contract_months'],
  check: states('commitment.months', 'commitment.wording', 'validity'),
};
