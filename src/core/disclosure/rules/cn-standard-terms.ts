import { every } from '../checks/combine.ts';
import { consumerLaw } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';
import { CONTRACT_ITEMS } from '../checks/china.ts';

const { QUANTITY, PRICE, TERM, AFTER_SALES, LIABILITY } = CONTRACT_ITEMS;

/** Do the terms state what a standard contract must point out? */
export const cnStandardTerms: PlanRule = {
  id: 'cn-standard-terms',
  level: 'plan',
  what: { en: 'what standard terms must point out', zh: '格式条款应当提请注意的内容' },
  requires: {
    en: 'The consumer law requires standard terms to point out quantity and quality, price, term, after-sales service and liability.',
    zh: '《消费者权益保护法》要求格式条款以显著方式提请消费者注意数量和质量、价款或者费用、履行期限、售后服务、民事责任等内容。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'The article was read. It is about contracts; here the published text is asked. Safety notes and the way of performance are not asked.',
    zh: '已查阅条文。条文针对合同，此处查验公示文本；不查验安全注意事项和履行方式。',
  },
  citations: [consumerLaw('Art. 26', '第二十六条')],
  inForce: { from: '2014-03-15', to: null },
  when: [],
  fields: ['data_allowance', 'price', 'contract_months', 'early_termination_fee', 'support_phone'],
  check: every(QUANTITY, PRICE, TERM, AFTER_SALES, LIABILITY),
};
