import { about } from '../checks/about.ts';
import { AU_TCP } from '../rulebooks/au-cis-citations.ts';
import { BUNDLING } from '../topics/bundling.ts';
import type { PlanRule } from '../types.ts';

/** Does the offer need another service? */
export const auBundling: PlanRule = {
  id: 'au-bundling',
  level: 'plan',
  what: { en: 'whether another service is needed', zh: '是否须搭配其他服务' },
  requires: {
    en: 'As excerpted, the summary says whether the offer depends on another service.',
    zh: '据摘录，摘要须说明该资费是否依赖其他服务。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'The wording of 2012, from an excerpt; the code of today was not read.', zh: '依据 2012 年文本摘录；未查阅现行守则。' },
  citations: [AU_TCP],
  inForce: { from: null, to: null },
  when: [],
  fields: ['terms', 'eligibility'],
  check: about(BUNDLING),
};
