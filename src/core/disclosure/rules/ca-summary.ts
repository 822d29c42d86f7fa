import { conduct } from '../checks/conduct.ts';
import { CA_2013, CA_BELL } from '../rulebooks/ca-wireless-code-citations.ts';
import type { PlanRule } from '../types.ts';

/** Is there a summary of two pages? */
export const caSummary: PlanRule = {
  id: 'ca-summary',
  level: 'plan',
  what: { en: 'a Critical Information Summary of two pages', zh: '两页以内的关键信息摘要' },
  requires: {
    en: 'As reported, the customer is given a Critical Information Summary of at most two pages.',
    zh: '据报道，须向用户提供不超过两页的关键信息摘要。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'The figure is from a carrier’s checklist; the clause itself was not read.',
    zh: '数值出自运营商的要点清单；未查阅条款原文。',
  },
  citations: [CA_BELL, CA_2013],
  inForce: { from: null, to: null },
  when: ['postpaid'],
  fields: [],
  check: conduct('The summary is given with the contract; a tariff file does not hold it.', '摘要随合同提供；资费文件不含该内容。'),
};
