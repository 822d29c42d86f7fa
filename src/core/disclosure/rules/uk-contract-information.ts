import { about } from '../checks/about.ts';
import { every } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { BUSINESS_NOTE, generalCondition } from '../rulebooks/uk-citations.ts';
import { QUALITY_PROMISE } from '../topics/quality-promise.ts';
import type { PlanRule } from '../types.ts';

/** Are prices and the least quality stated? */
export const ukContractInformation: PlanRule = {
  id: 'uk-contract-information',
  level: 'plan',
  what: { en: 'prices and the minimum quality', zh: '价格与最低质量' },
  requires: {
    en: 'The general conditions require the contract to state prices, tariffs and minimum levels of quality.',
    zh: '通用条件要求合同写明价格、资费及最低质量水平。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: BUSINESS_NOTE,
  citations: [generalCondition('C1.3')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['price', 'terms'],
  check: every(
    { what: { en: 'the price', zh: '价格' }, check: states('price.amount') },
    { what: { en: 'the minimum level of quality', zh: '最低质量水平' }, check: about(QUALITY_PROMISE) },
  ),
};
