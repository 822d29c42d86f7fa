import { about } from '../checks/about.ts';
import { ZA_8A } from '../rulebooks/za-end-user-citations.ts';
import { ORDER_OF_USE } from '../topics/order-of-use.ts';
import type { PlanRule } from '../types.ts';

/** Is the bundle that expires first used first? */
export const zaOrderOfUse: PlanRule = {
  id: 'za-order-of-use',
  level: 'plan',
  what: { en: 'which bundle is used first', zh: '优先使用哪个套餐' },
  requires: { en: 'The regulation requires the bundle that expires first to be used first.', zh: '条例要求优先使用最早到期的套餐。' },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [{ ...ZA_8A, text: { en: `${ZA_8A.text.en}, sub-regulation (4)`, zh: `${ZA_8A.text.zh}，第 (4) 款` } }],
  inForce: { from: '2027-01-23', to: null },
  when: ['limited-data'],
  fields: ['terms'],
  check: about(ORDER_OF_USE),
};
