import { about } from '../checks/about.ts';
import { SUMMARY_NOTE, eecc } from '../rulebooks/eu-citations.ts';
import { AUTO_RENEWAL } from '../topics/auto-renewal.ts';
import type { PlanRule } from '../types.ts';

/** How does the contract renew? */
export const euRenewal: PlanRule = {
  id: 'eu-renewal',
  level: 'plan',
  what: { en: 'the conditions of renewal', zh: '续约条件' },
  requires: { en: 'The directive requires the conditions of renewal in the contract summary.', zh: '指令要求合同摘要写明续约条件。' },
  force: 'must',
  grade: 'primary',
  gradeNote: SUMMARY_NOTE,
  citations: [eecc('Article 102(3)(d)')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['terms'],
  check: about(AUTO_RENEWAL),
};
