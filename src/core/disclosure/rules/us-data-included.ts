import { absent, disclosed, vague } from '../answer.ts';
import { evidenceFor } from '../facts.ts';
import { LABEL_LAYOUT } from '../rulebooks/us-citations.ts';
import type { Answer, PlanRule, Said, Subject } from '../types.ts';

const QUANTITY: readonly Said[] = [{ en: 'a volume with its unit, or the word unlimited', zh: '带单位的数值，或“不限量”字样' }];

/** A number with its unit, or an explicit "unlimited". An empty cell is neither. */
function dataIncluded({ plan }: Subject): Answer {
  const evidence = evidenceFor(plan, 'allowance.data');
  if (plan.data.kind !== 'not-stated') return evidence.length > 0 ? disclosed(evidence) : absent();
  return evidence.length > 0 ? vague('vague-words', evidence, QUANTITY) : absent([], evidenceFor(plan, 'unlimited_claim'));
}

/** How much data does the monthly price include? */
export const usDataIncluded: PlanRule = {
  id: 'us-data-included',
  level: 'plan',
  what: { en: 'the data included with the monthly price', zh: '月价所含流量' },
  requires: {
    en: 'Publishers state on the label the data included: a volume, or the word unlimited.',
    zh: '发布者在标签上写明所含流量：数值，或“不限量”字样。',
  },
  force: 'must',
  grade: 'practice',
  gradeNote: {
    en: 'A paraphrase of the agency’s data dictionary lets an empty field mean that there is no monthly limit; an empty cell states nothing here, and never “unlimited”.',
    zh: '据转述，主管机构的数据字典允许以空值表示没有月度上限；本规则视空单元格为未载明，绝不视为“不限量”。',
  },
  citations: [LABEL_LAYOUT],
  inForce: { from: null, to: null },
  when: [],
  fields: ['data_allowance'],
  check: dataIncluded,
};
