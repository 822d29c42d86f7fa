import { states } from '../checks/fields.ts';
import { PRICE_RISES_REPORT } from '../rulebooks/uk-citations.ts';
import type { PlanRule } from '../types.ts';

/** What is the core subscription price? */
export const ukPriceInSummary: PlanRule = {
  id: 'uk-price-in-summary',
  level: 'plan',
  what: { en: 'the core subscription price', zh: '核心订购价格' },
  requires: {
    en: 'As reported, the core subscription price and its changes stand in the contract information and in the contract summary.',
    zh: '据报道，核心订购价格及其变动须载于合同信息及合同摘要。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'The documents themselves are not in a tariff file; the price is.', zh: '这些文件本身不在资费文件中，仅核对价格。' },
  citations: [PRICE_RISES_REPORT],
  inForce: { from: '2025-01-17', to: null },
  when: [],
  fields: ['price'],
  check: states('price.amount'),
};
