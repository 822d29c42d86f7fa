import { limitBesideClaim } from '../checks/weakened.ts';
import { CORE_CITATIONS, CORE_NOTE } from '../rulebooks/core-citations.ts';
import type { PlanRule } from '../types.ts';

/** Does the limit stand beside the claim, or only in a note or behind a link? */
export const coreBesideClaim: PlanRule = {
  id: 'core-beside-claim',
  level: 'plan',
  what: { en: 'the limit beside the claim', zh: '与宣传语并列的限制条件' },
  requires: {
    en: 'The limit of a plan sold as unlimited stands where the claim stands, not only in a note or behind a link.',
    zh: '以“不限量”等字样销售的套餐，其限制条件应与宣传语并列，而不是仅出现在备注或链接中。',
  },
  force: 'should',
  grade: 'primary',
  gradeNote: CORE_NOTE,
  citations: CORE_CITATIONS,
  inForce: { from: null, to: null },
  when: ['unlimited-claim'],
  fields: ['data_allowance', 'terms'],
  check: limitBesideClaim,
};
