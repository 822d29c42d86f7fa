import { states } from '../checks/fields.ts';
import { FCC_23_68, LABEL_LAYOUT, LABEL_NOTE } from '../rulebooks/us-citations.ts';
import type { PlanRule } from '../types.ts';

/** Where is network management explained? */
export const usNetworkManagementLink: PlanRule = {
  id: 'us-network-management-link',
  level: 'plan',
  what: { en: 'a link to network management', zh: '网络管理政策链接' },
  requires: { en: 'As reported, the label links to the policy on network management.', zh: '据报道，标签应链接到网络管理政策。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: LABEL_NOTE,
  citations: [FCC_23_68, LABEL_LAYOUT],
  inForce: { from: null, to: null },
  when: [],
  fields: ['network_policy_url'],
  check: states('links.networkPolicy'),
};
