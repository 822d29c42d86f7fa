import { states } from '../checks/fields.ts';
import { AU_TCP } from '../rulebooks/au-cis-citations.ts';
import type { PlanRule } from '../types.ts';

/** What is the most that leaving early costs? */
export const auEarlyTermination: PlanRule = {
  id: 'au-early-termination',
  level: 'plan',
  what: { en: 'the maximum early termination charge', zh: '提前解约的最高费用' },
  requires: {
    en: 'As excerpted, the summary gives the most a customer pays for leaving early.',
    zh: '据摘录，摘要须载明提前解约的最高费用。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'The wording of 2012, from an excerpt; the code of today was not read.', zh: '依据 2012 年文本摘录；未查阅现行守则。' },
  citations: [AU_TCP],
  inForce: { from: null, to: null },
  when: ['fixed-term'],
  fields: ['early_termination_fee'],
  check: states('termination'),
};
