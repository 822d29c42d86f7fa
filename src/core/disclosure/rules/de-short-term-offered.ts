import { shortTermOffered } from '../checks/term.ts';
import { tkg } from '../rulebooks/de-citations.ts';
import type { CarrierRule } from '../types.ts';

/** Is a term of at most twelve months offered too? */
export const deShortTermOffered: CarrierRule = {
  id: 'de-short-term-offered',
  level: 'carrier',
  what: { en: 'a plan with a term of at most 12 months', zh: '期限不超过 12 个月的套餐' },
  requires: {
    en: 'The act requires that a contract with a term of at most twelve months is offered as well.',
    zh: '法律要求同时提供期限不超过 12 个月的合同。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: { en: 'Asked of all plans of a carrier in the file together.', zh: '对文件中同一运营商的全部套餐一并提问。' },
  citations: [tkg('§ 56(1)')],
  inForce: { from: '2021-12-01', to: null },
  when: [],
  fields: ['contract_months'],
  collect: shortTermOffered(12),
};
