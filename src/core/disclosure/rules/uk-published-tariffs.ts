import { about } from '../checks/about.ts';
import { either, every } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { BUSINESS_NOTE, generalCondition } from '../rulebooks/uk-citations.ts';
import { STANDARD_TERMS } from '../topics/standard-terms.ts';
import type { PlanRule } from '../types.ts';

/** Are services, tariffs and standard terms published? */
export const ukPublishedTariffs: PlanRule = {
  id: 'uk-published-tariffs',
  level: 'plan',
  what: { en: 'services, tariffs and standard terms', zh: '服务、资费及标准条款' },
  requires: {
    en: 'The general conditions require providers to publish services, tariffs and standard conditions.',
    zh: '通用条件要求提供商公布服务、资费及标准条款。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: BUSINESS_NOTE,
  citations: [generalCondition('C2.3')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['service', 'price', 'terms'],
  check: every(
    { what: { en: 'the service', zh: '服务' }, check: states('service') },
    { what: { en: 'the tariff', zh: '资费' }, check: states('price.amount') },
    {
      what: { en: 'the standard terms', zh: '标准条款' },
      check: either(states('links.terms', 'links.contract'), about(STANDARD_TERMS, { linkIsEnough: true })),
    },
  ),
};
