import { every } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { overagePrice } from '../checks/limit.ts';
import { tkg } from '../rulebooks/de-citations.ts';
import type { PlanRule } from '../types.ts';

/** What is included, and what does more cost? */
export const deAdditionalUnits: PlanRule = {
  id: 'de-additional-units',
  level: 'plan',
  what: { en: 'the volume included and the price of additional units', zh: '所含用量及超出单价' },
  requires: {
    en: 'The act requires providers to publish the volume included in a tariff and the price of additional units.',
    zh: '法律要求提供商公布资费所含用量及超出单价。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'Device costs are part of the same paragraph; whether a device comes with a plan cannot be told from a file.',
    zh: '同款还包括终端费用；套餐是否附带终端，文件无法说明。',
  },
  citations: [tkg('§ 52(2) Nr. 3')],
  inForce: { from: '2021-12-01', to: null },
  when: ['limited-data'],
  fields: ['data_allowance', 'overage_price', 'overage_unit'],
  check: every(
    { what: { en: 'the volume included', zh: '所含用量' }, check: states('allowance.data') },
    { what: { en: 'the price of additional units', zh: '超出单价' }, check: overagePrice },
  ),
};
