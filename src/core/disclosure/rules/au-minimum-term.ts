import { states } from '../checks/fields.ts';
import { AU_TCP } from '../rulebooks/au-cis-citations.ts';
import type { PlanRule } from '../types.ts';

/** How long is the minimum term? */
export const auMinimumTerm: PlanRule = {
  id: 'au-minimum-term',
  level: 'plan',
  what: { en: 'the minimum term', zh: '最短合约期' },
  requires: { en: 'As excerpted, the summary gives the minimum term.', zh: '据摘录，摘要须载明最短合约期。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'The wording of 2012, from an excerpt; the code of today was not read.', zh: '依据 2012 年文本摘录；未查阅现行守则。' },
  citations: [AU_TCP],
  inForce: { from: null, to: null },
  when: [],
  fields: ['contract_months'],
  check: states('commitment.months', 'commitment.wording'),
};
