import { every } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { FCC_23_68, LABEL_LAYOUT, LABEL_NOTE } from '../rulebooks/us-citations.ts';
import type { PlanRule } from '../types.ts';

/** How is customer support reached? */
export const usCustomerSupport: PlanRule = {
  id: 'us-customer-support',
  level: 'plan',
  what: { en: 'the telephone number and the address of customer support', zh: '客服电话及网址' },
  requires: {
    en: 'As reported, the label states a telephone number and a web address of customer support.',
    zh: '据报道，标签应写明客服电话和网址。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: LABEL_NOTE,
  citations: [FCC_23_68, LABEL_LAYOUT],
  inForce: { from: null, to: null },
  when: [],
  fields: ['support_phone', 'contact_url'],
  check: every(
    { what: { en: 'the telephone number', zh: '客服电话' }, check: states('support_phone') },
    { what: { en: 'the web address', zh: '客服网址' }, check: states('links.contact') },
  ),
};
