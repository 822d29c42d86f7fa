import { about } from '../checks/about.ts';
import { SUMMARY_NOTE, eecc } from '../rulebooks/eu-citations.ts';
import { DISABILITY } from '../topics/disability.ts';
import type { PlanRule } from '../types.ts';

/** How far does it suit users with disabilities? */
export const euDisability: PlanRule = {
  id: 'eu-disability',
  level: 'plan',
  what: { en: 'how far the plan suits users with disabilities', zh: '对残障用户的适用程度' },
  requires: {
    en: 'The directive requires the contract summary to say how far products suit users with disabilities, also where there is nothing.',
    zh: '指令要求合同摘要说明产品对残障用户的适用程度，没有的也应说明。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: SUMMARY_NOTE,
  citations: [eecc('Article 102(3)(e)')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['terms'],
  check: about(DISABILITY),
};
