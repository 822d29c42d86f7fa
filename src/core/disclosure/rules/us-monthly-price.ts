import { states } from '../checks/fields.ts';
import { REQUIREMENT_LIST } from '../rulebooks/us-citations.ts';
import type { PlanRule } from '../types.ts';

/** What does a month cost? */
export const usMonthlyPrice: PlanRule = {
  id: 'us-monthly-price',
  level: 'plan',
  what: { en: 'the monthly price', zh: '月价' },
  requires: {
    en: 'As reported, the label states the monthly price without discounts, taxes or fees.',
    zh: '据报道，标签应写明不含优惠、税费的月价。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'Read in a public list of the requirements, not in the order itself.', zh: '据公开的要求清单，未查阅命令原文。' },
  citations: [REQUIREMENT_LIST],
  inForce: { from: null, to: null },
  when: [],
  fields: ['price', 'price_period'],
  check: states('price.amount'),
};
