import { about } from '../checks/about.ts';
import { either } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { IN_UPFRONT } from '../rulebooks/in-trai-citations.ts';
import { DEPOSIT } from '../topics/deposit.ts';
import type { PlanRule } from '../types.ts';

/** What must be paid at the start? */
export const inUpfrontCost: PlanRule = {
  id: 'in-upfront-cost',
  level: 'plan',
  what: { en: 'the costs at the start, item by item', zh: '开通时的各项费用' },
  requires: {
    en: 'As reported, plans state the full cost at the start, item by item: advance rental, deposit, connection fee.',
    zh: '据报道，须逐项写明开通时的全部费用：预付租金、押金、接入费。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'As reported; the direction itself was not read.', zh: '据报道；未查阅指令原文。' },
  citations: [IN_UPFRONT],
  inForce: { from: null, to: null },
  when: ['postpaid'],
  fields: ['activation_fee', 'one_time_fees'],
  check: either(states('charges.activation', 'charges.one_time'), about(DEPOSIT)),
};
