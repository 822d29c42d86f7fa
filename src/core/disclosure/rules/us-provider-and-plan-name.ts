import { every } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { LABEL_LAYOUT, LABEL_NOTE } from '../rulebooks/us-citations.ts';
import type { PlanRule } from '../types.ts';

/** Who sells the plan, and what is it called? */
export const usProviderAndPlanName: PlanRule = {
  id: 'us-provider-and-plan-name',
  level: 'plan',
  what: { en: 'the names of the provider and of the plan', zh: '提供商名称与套餐名称' },
  requires: {
    en: 'Publishers state the names of the provider and of the plan on the label.',
    zh: '发布者在标签上写明提供商名称与套餐名称。',
  },
  force: 'must',
  grade: 'practice',
  gradeNote: LABEL_NOTE,
  citations: [LABEL_LAYOUT],
  inForce: { from: null, to: null },
  when: [],
  fields: ['carrier', 'plan_name'],
  check: every(
    { what: { en: 'the name of the provider', zh: '提供商名称' }, check: states('carrier') },
    { what: { en: 'the name of the plan', zh: '套餐名称' }, check: states('name') },
  ),
};
