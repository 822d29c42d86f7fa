import { states } from '../checks/fields.ts';
import { BR_LABEL } from '../rulebooks/br-label-citations.ts';
import type { PlanRule } from '../types.ts';

/** How long does a discount last? */
export const brLabelDiscount: PlanRule = {
  id: 'br-label-discount',
  level: 'plan',
  what: { en: 'the length of the discount', zh: '优惠期限' },
  requires: { en: 'As reported, the label gives temporary discounts.', zh: '据报道，标签须载明临时优惠。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'As reported; the manual itself was not read.', zh: '据报道；未查阅手册原文。' },
  citations: [BR_LABEL],
  inForce: { from: '2025-09-01', to: null },
  when: ['promotion'],
  fields: ['promo_price', 'promo_months'],
  check: states('price.introductory_months'),
};
