import { states } from '../checks/fields.ts';
import { SUMMARY_NOTE, annexEight, eecc } from '../rulebooks/eu-citations.ts';
import type { PlanRule } from '../types.ts';

/** What is charged regularly? */
export const euRecurringPrice: PlanRule = {
  id: 'eu-recurring-price',
  level: 'plan',
  what: { en: 'the recurring price', zh: '周期性费用' },
  requires: { en: 'The directive requires every recurring charge in the contract summary.', zh: '指令要求合同摘要写明各项周期性费用。' },
  force: 'must',
  grade: 'primary',
  gradeNote: SUMMARY_NOTE,
  citations: [eecc('Article 102(3)(c)'), annexEight('(2)')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['price', 'price_period'],
  check: states('price.amount'),
};
