import { states } from '../checks/fields.ts';
import { FCC_23_68, LABEL_LAYOUT, LABEL_NOTE } from '../rulebooks/us-citations.ts';
import type { PlanRule } from '../types.ts';

/** Where is the data allowance explained? */
export const usDataAllowanceLink: PlanRule = {
  id: 'us-data-allowance-link',
  level: 'plan',
  what: { en: 'a link to the data allowance policy', zh: '流量政策链接' },
  requires: {
    en: 'As reported, the label of a plan with limited data links to its data allowance policy, if there is one.',
    zh: '据报道，流量有限额的套餐如有流量政策，标签应链接到该政策。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: LABEL_NOTE,
  citations: [FCC_23_68, LABEL_LAYOUT],
  inForce: { from: null, to: null },
  when: ['limited-data'],
  fields: ['data_policy_url'],
  check: states('links.dataPolicy'),
};
