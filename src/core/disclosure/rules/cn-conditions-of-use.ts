import { conditionsOfUse } from '../checks/china.ts';
import { CN_WHITE_PAPER, CN_WHITE_PAPER_NOTE } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** Under which conditions may it be taken up and used? */
export const cnConditionsOfUse: PlanRule = {
  id: 'cn-conditions-of-use',
  level: 'plan',
  what: { en: 'the conditions of use', zh: '使用条件' },
  requires: {
    en: 'The white paper lists the conditions of use among what users may know.',
    zh: '白皮书将使用条件列为用户有权知悉的事项。',
  },
  force: 'should',
  grade: 'primary',
  gradeNote: CN_WHITE_PAPER_NOTE,
  citations: [CN_WHITE_PAPER],
  inForce: { from: null, to: null },
  when: [],
  fields: ['eligibility', 'contract_months', 'terms'],
  check: conditionsOfUse,
};
