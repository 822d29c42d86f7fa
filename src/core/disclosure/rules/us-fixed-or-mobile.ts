import { states } from '../checks/fields.ts';
import { LABEL_LAYOUT, LABEL_NOTE } from '../rulebooks/us-citations.ts';
import type { PlanRule } from '../types.ts';

/** Is it a fixed or a mobile disclosure? */
export const usFixedOrMobile: PlanRule = {
  id: 'us-fixed-or-mobile',
  level: 'plan',
  what: { en: 'whether the plan is fixed or mobile', zh: '固定宽带或移动宽带的标识' },
  requires: {
    en: 'Publishers state on the label whether it is a fixed or a mobile disclosure.',
    zh: '发布者在标签上写明属于固定宽带或移动宽带。',
  },
  force: 'must',
  grade: 'practice',
  gradeNote: LABEL_NOTE,
  citations: [LABEL_LAYOUT],
  inForce: { from: null, to: null },
  when: [],
  fields: ['service'],
  check: states('service'),
};
