import { about } from '../checks/about.ts';
import { either } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { tkg } from '../rulebooks/de-citations.ts';
import { STANDARD_TERMS } from '../topics/standard-terms.ts';
import type { PlanRule } from '../types.ts';

/** Where are the standard terms? */
export const deStandardTerms: PlanRule = {
  id: 'de-standard-terms',
  level: 'plan',
  what: { en: 'the standard terms', zh: '标准合同条款' },
  requires: { en: 'The act requires providers to publish their standard terms.', zh: '法律要求提供商公布标准合同条款。' },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'A provider publishes it somewhere; that it is absent here says nothing of other pages.',
    zh: '提供商可在他处公布；此处缺失不代表其他页面也缺失。',
  },
  citations: [tkg('§ 52(1)')],
  inForce: { from: '2021-12-01', to: null },
  when: [],
  fields: ['terms'],
  check: either(states('links.terms', 'links.contract'), about(STANDARD_TERMS, { linkIsEnough: true })),
};
