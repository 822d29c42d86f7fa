import { riseProminent } from '../checks/price-rise.ts';
import { PRICE_RISES_2024 } from '../rulebooks/uk-citations.ts';
import type { PlanRule } from '../types.ts';

/** Is the rise shown where it is seen? */
export const ukRiseProminent: PlanRule = {
  id: 'uk-rise-prominent',
  level: 'plan',
  what: { en: 'a price rise that is not only in a note', zh: '涨价不仅载于备注' },
  requires: {
    en: 'The regulator requires price rises to be drawn to the customer’s attention prominently before the contract binds.',
    zh: '监管机构要求在合同生效前以醒目方式提示涨价。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: { en: 'That a column of notes is not prominent is our own inference.', zh: '备注栏不够醒目是我们的推断。' },
  citations: [PRICE_RISES_2024],
  inForce: { from: '2025-01-17', to: null },
  when: [],
  fields: ['terms'],
  check: riseProminent,
};
