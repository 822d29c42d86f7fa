import { about } from '../checks/about.ts';
import { either } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { SUMMARY_NOTE, annexEight, eecc } from '../rulebooks/eu-citations.ts';
import { ACTIVATION_PRICE } from '../topics/activation-price.ts';
import type { PlanRule } from '../types.ts';

/** What does starting the service cost? */
export const euActivationPrice: PlanRule = {
  id: 'eu-activation-price',
  level: 'plan',
  what: { en: 'the price of activation', zh: '开通价格' },
  requires: {
    en: 'The directive requires the price for activating the service in the contract summary.',
    zh: '指令要求合同摘要写明开通服务的价格。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: SUMMARY_NOTE,
  citations: [eecc('Article 102(3)(c)'), annexEight('(2)')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['activation_fee', 'one_time_fees'],
  check: either(states('charges.activation', 'charges.one_time'), about(ACTIVATION_PRICE)),
};
