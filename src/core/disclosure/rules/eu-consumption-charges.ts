import { overagePrice } from '../checks/limit.ts';
import { SUMMARY_NOTE, annexEight, eecc } from '../rulebooks/eu-citations.ts';
import type { PlanRule } from '../types.ts';

/** What does use beyond the allowance cost? */
export const euConsumptionCharges: PlanRule = {
  id: 'eu-consumption-charges',
  level: 'plan',
  what: { en: 'charges for use beyond the allowance', zh: '超出部分的费用' },
  requires: {
    en: 'The directive requires charges that depend on consumption in the contract summary; asked here of plans with limited data that are not slowed or stopped.',
    zh: '指令要求合同摘要写明按用量计收的费用；此处仅对流量有限额且不降速、不停用的套餐提问。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: SUMMARY_NOTE,
  citations: [eecc('Article 102(3)(c)'), annexEight('(2)')],
  inForce: { from: null, to: null },
  when: ['limited-data'],
  fields: ['overage_price', 'overage_unit', 'terms'],
  check: overagePrice,
};
