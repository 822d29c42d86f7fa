import { shortTermOffered } from '../checks/term.ts';
import { BUSINESS_NOTE, generalCondition } from '../rulebooks/uk-citations.ts';
import type { CarrierRule } from '../types.ts';

/** Is a contract of at most twelve months offered? */
export const ukShortTermOffered: CarrierRule = {
  id: 'uk-short-term-offered',
  level: 'carrier',
  what: { en: 'a plan with a term of at most 12 months', zh: '期限不超过 12 个月的套餐' },
  requires: {
    en: 'The general conditions require at least one contract of twelve months for each service.',
    zh: '通用条件要求每项服务至少提供一种 12 个月的合同。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: BUSINESS_NOTE,
  citations: [generalCondition('C1.13')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['contract_months'],
  collect: shortTermOffered(12),
};
