import { billingPrinciple, feeLevel, serviceContent } from '../checks/china.ts';
import { every } from '../checks/combine.ts';
import { firstOf } from '../checks/first.ts';
import { priceMarking } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** Are the service and its price both marked? */
export const cnMarkedService: PlanRule = {
  id: 'cn-marked-service',
  level: 'plan',
  what: { en: 'the content of the service and its price', zh: '服务内容及价格或计价方法' },
  requires: {
    en: 'The provisions on marking prices require a service provider to mark the service, its content, and the price or how it is reckoned.',
    zh: '明码标价规定要求：提供服务的，应当标示服务项目、服务内容和价格或者计价方法。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [priceMarking('Art. 7(2)', '第七条第二款')],
  inForce: { from: '2022-07-01', to: null },
  when: [],
  fields: ['price', 'data_allowance', 'voice', 'sms'],
  check: every(
    { what: { en: 'the content of the service', zh: '服务内容' }, check: serviceContent },
    { what: { en: 'the price or how it is reckoned', zh: '价格或计价方法' }, check: firstOf(feeLevel, billingPrinciple) },
  ),
};
