import { terminationFee } from '../checks/charges.ts';
import { LABEL_LAYOUT, REQUIREMENT_LIST } from '../rulebooks/us-citations.ts';
import type { PlanRule } from '../types.ts';

/** What does leaving early cost? */
export const usEarlyTerminationFee: PlanRule = {
  id: 'us-early-termination-fee',
  level: 'plan',
  what: { en: 'the early termination fee', zh: '提前终止费' },
  requires: {
    en: 'As reported, the label states the early termination fee, also where it is zero.',
    zh: '据报道，标签应写明提前终止费，为零时也应写明。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'A paraphrase of the agency’s data dictionary lets an empty field mean that there is none; an empty cell states nothing here.',
    zh: '据转述，主管机构的数据字典允许以空值表示没有此费用；本规则视空单元格为未载明。',
  },
  citations: [REQUIREMENT_LIST, LABEL_LAYOUT],
  inForce: { from: null, to: null },
  when: [],
  fields: ['early_termination_fee'],
  check: terminationFee,
};
