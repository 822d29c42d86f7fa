import { about } from '../checks/about.ts';
import { BR_LABEL } from '../rulebooks/br-label-citations.ts';
import { INCLUSIONS } from '../topics/inclusions.ts';
import type { PlanRule } from '../types.ts';

/** Which extra services are part of it? */
export const brLabelExtraServices: PlanRule = {
  id: 'br-label-extra-services',
  level: 'plan',
  what: { en: 'the extra services', zh: '附加服务' },
  requires: { en: 'As reported, the label names the extra services of the offer.', zh: '据报道，标签须列明附加服务。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'As reported; the manual itself was not read.', zh: '据报道；未查阅手册原文。' },
  citations: [BR_LABEL],
  inForce: { from: '2025-09-01', to: null },
  when: [],
  fields: ['terms'],
  check: about(INCLUSIONS),
};
