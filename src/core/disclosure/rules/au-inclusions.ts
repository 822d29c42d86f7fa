import { either, every } from '../checks/combine.ts';
import { states } from '../checks/fields.ts';
import { consequence, threshold } from '../checks/limit.ts';
import { AU_TCP } from '../rulebooks/au-cis-citations.ts';
import type { PlanRule } from '../types.ts';

/** What is included, what is not, where are the limits? */
export const auInclusions: PlanRule = {
  id: 'au-inclusions',
  level: 'plan',
  what: { en: 'inclusions, exclusions and limits', zh: '包含、不包含的内容与限制' },
  requires: {
    en: 'As excerpted, the summary gives inclusions, exclusions and limits.',
    zh: '据摘录，摘要须载明包含内容、不包含内容及限制。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'The wording of 2012, from an excerpt; the code of today was not read.', zh: '依据 2012 年文本摘录；未查阅现行守则。' },
  citations: [AU_TCP],
  inForce: { from: null, to: null },
  when: ['internet-access'],
  fields: ['data_allowance', 'voice', 'sms', 'terms'],
  check: every(
    { what: { en: 'the inclusions', zh: '包含内容' }, check: states('allowance.data', 'allowance.voice', 'allowance.sms') },
    { what: { en: 'the limits', zh: '限制' }, check: either(consequence, threshold) },
  ),
};
