import { every } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { BR_LABEL } from '../rulebooks/br-label-citations.ts';
import type { PlanRule } from '../types.ts';

/** From when until when is it sold? */
export const brLabelSaleWindow: PlanRule = {
  id: 'br-label-sale-window',
  level: 'plan',
  what: { en: 'the period of sale', zh: '销售期间' },
  requires: { en: 'As reported, the label gives the first and the last day of sale.', zh: '据报道，标签须载明销售起止日期。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'As reported; the manual itself was not read.', zh: '据报道；未查阅手册原文。' },
  citations: [BR_LABEL],
  inForce: { from: '2025-09-01', to: null },
  when: [],
  fields: ['available_from', 'available_to'],
  check: every(
    { what: { en: 'the first day of sale', zh: '开始销售日期' }, check: states('availability.from') },
    { what: { en: 'the last day of sale', zh: '停止销售日期' }, check: states('availability.to') },
  ),
};
