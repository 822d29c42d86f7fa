import { every } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { SHEET_NOTE, transparency } from '../rulebooks/de-citations.ts';
import type { PlanRule } from '../types.ts';

/** What is the product called, and which access does it include? */
export const deProductName: PlanRule = {
  id: 'de-product-name',
  level: 'plan',
  what: { en: 'the name of the product and the access it includes', zh: '产品名称及所含接入服务' },
  requires: {
    en: 'The ordinance requires the name of the product and the access services it includes.',
    zh: '条例要求写明产品名称及所含接入服务。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: SHEET_NOTE,
  citations: [transparency('§ 1(2) Nr. 1')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['plan_name', 'service'],
  check: every(
    { what: { en: 'the name of the product', zh: '产品名称' }, check: states('name') },
    { what: { en: 'the kind of access', zh: '接入类型' }, check: states('service') },
  ),
};
