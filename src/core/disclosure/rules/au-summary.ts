import { about } from '../checks/about.ts';
import { AU_TCP } from '../rulebooks/au-cis-citations.ts';
import { CRITICAL_INFORMATION_SUMMARY } from '../topics/critical-information-summary.ts';
import type { PlanRule } from '../types.ts';

/** Is there a Critical Information Summary? */
export const auSummary: PlanRule = {
  id: 'au-summary',
  level: 'plan',
  what: { en: 'the Critical Information Summary', zh: '关键信息摘要' },
  requires: {
    en: 'As excerpted, each offer has a summary under the title “Critical Information Summary”, in a fixed order.',
    zh: '据摘录，每项资费须有题为“Critical Information Summary”的摘要，且顺序固定。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'The wording of 2012, from an excerpt; the code of today was not read.', zh: '依据 2012 年文本摘录；未查阅现行守则。' },
  citations: [AU_TCP],
  inForce: { from: null, to: null },
  when: [],
  fields: ['source_url'],
  check: about(CRITICAL_INFORMATION_SUMMARY, { linkIsEnough: true }),
};
