import { states } from '../checks/fields.ts';
import { SHEET_NOTE, transparency } from '../rulebooks/de-citations.ts';
import type { PlanRule } from '../types.ts';

/** What do the access services cost? */
export const dePrice: PlanRule = {
  id: 'de-price',
  level: 'plan',
  what: { en: 'the price of the access services', zh: '接入服务的价格' },
  requires: { en: 'The ordinance requires the prices of the access services.', zh: '条例要求写明接入服务的价格。' },
  force: 'must',
  grade: 'primary',
  gradeNote: SHEET_NOTE,
  citations: [transparency('§ 1(2) Nr. 7')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['price'],
  check: states('price.amount'),
};
