import { every } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { NG_ARISE, NG_JOCOMMS } from '../rulebooks/ng-ncc-citations.ts';
import type { PlanRule } from '../types.ts';

/** At what price, for how long? */
export const ngPriceAndValidity: PlanRule = {
  id: 'ng-price-and-validity',
  level: 'plan',
  what: { en: 'price and validity', zh: '价格与有效期' },
  requires: { en: 'As reported, plans show their name, price and validity.', zh: '据报道，套餐须载明名称、价格和有效期。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'As reported for the guidance of July 2024; the wording as amended in November 2024 was not read.',
    zh: '据 2024 年 7 月指引的报道；未查阅 2024 年 11 月修订文本。',
  },
  citations: [NG_ARISE, NG_JOCOMMS],
  inForce: { from: null, to: null },
  when: [],
  fields: ['price', 'price_period'],
  check: every(
    { what: { en: 'the price', zh: '价格' }, check: states('price.amount') },
    { what: { en: 'the validity', zh: '有效期' }, check: states('validity', 'price.period') },
  ),
};
