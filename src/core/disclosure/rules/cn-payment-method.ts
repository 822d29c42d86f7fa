import { about } from '../checks/about.ts';
import { firstOf, statesOneOf } from '../checks/first.ts';
import { CN_WHITE_PAPER, CN_WHITE_PAPER_NOTE } from '../rulebooks/cn-citations.ts';
import { PAYMENT_METHOD } from '../topics/payment-method.ts';
import type { PlanRule } from '../types.ts';

/** How is it paid? */
export const cnPaymentMethod: PlanRule = {
  id: 'cn-payment-method',
  level: 'plan',
  what: { en: 'how it is paid', zh: '缴费方式' },
  requires: { en: 'The white paper lists the way of paying among what users may know.', zh: '白皮书将缴费方式列为用户有权知悉的事项。' },
  force: 'should',
  grade: 'primary',
  gradeNote: CN_WHITE_PAPER_NOTE,
  citations: [CN_WHITE_PAPER],
  inForce: { from: null, to: null },
  when: [],
  fields: ['payment'],
  check: firstOf(statesOneOf('payment'), about(PAYMENT_METHOD)),
};
