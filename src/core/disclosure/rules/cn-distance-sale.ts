import { every } from '../checks/combine.ts';
import { consumerLaw } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';
import { CONTRACT_ITEMS } from '../checks/china.ts';

const { ADDRESS, QUANTITY, PRICE, TERM, AFTER_SALES, LIABILITY } = CONTRACT_ITEMS;

/** Does an offer sold at a distance state what a buyer must be told? */
export const cnDistanceSale: PlanRule = {
  id: 'cn-distance-sale',
  level: 'plan',
  what: { en: 'what a distance seller must tell', zh: '远程销售应当提供的信息' },
  requires: {
    en: 'The consumer law requires those who sell online or by phone to give address and contact, quantity and quality, price, term, after-sales service and liability.',
    zh: '《消费者权益保护法》要求采用网络、电话等方式提供服务的经营者提供经营地址、联系方式、数量和质量、价款或者费用、履行期限、售后服务、民事责任等信息。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: { en: 'The article was read. Risk warnings are not asked.', zh: '已查阅条文。不查验安全注意事项和风险警示。' },
  citations: [consumerLaw('Art. 28', '第二十八条')],
  inForce: { from: '2014-03-15', to: null },
  when: [],
  fields: ['data_allowance', 'price', 'contract_months', 'early_termination_fee', 'support_phone'],
  check: every(ADDRESS, QUANTITY, PRICE, TERM, AFTER_SALES, LIABILITY),
};
