import { about } from '../checks/about.ts';
import { either } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { LABEL_LAYOUT, LABEL_NOTE } from '../rulebooks/us-citations.ts';
import { GOVERNMENT_TAXES } from '../topics/government-taxes.ts';
import type { PlanRule } from '../types.ts';

/** Are taxes included? */
export const usGovernmentTaxes: PlanRule = {
  id: 'us-government-taxes',
  level: 'plan',
  what: { en: 'government taxes', zh: '政府税费' },
  requires: {
    en: 'Publishers state on the label whether government taxes are included, vary by location, or how much they are.',
    zh: '发布者在标签上写明政府税费是否已含、因地而异或具体金额。',
  },
  force: 'must',
  grade: 'practice',
  gradeNote: LABEL_NOTE,
  citations: [LABEL_LAYOUT],
  inForce: { from: null, to: null },
  when: [],
  fields: ['tax'],
  check: either(states('price.tax'), about(GOVERNMENT_TAXES)),
};
