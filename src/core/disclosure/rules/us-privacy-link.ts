import { states } from '../checks/fields.ts';
import { FCC_23_68, LABEL_LAYOUT, LABEL_NOTE } from '../rulebooks/us-citations.ts';
import type { PlanRule } from '../types.ts';

/** Where is privacy explained? */
export const usPrivacyLink: PlanRule = {
  id: 'us-privacy-link',
  level: 'plan',
  what: { en: 'a link to the privacy policy', zh: '隐私政策链接' },
  requires: { en: 'As reported, the label links to the privacy policy.', zh: '据报道，标签应链接到隐私政策。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: LABEL_NOTE,
  citations: [FCC_23_68, LABEL_LAYOUT],
  inForce: { from: null, to: null },
  when: [],
  fields: ['privacy_url'],
  check: states('links.privacy'),
};
