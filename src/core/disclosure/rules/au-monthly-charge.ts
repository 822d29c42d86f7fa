import { states } from '../checks/fields.ts';
import { AU_TCP } from '../rulebooks/au-cis-citations.ts';
import type { PlanRule } from '../types.ts';

/** What is the least a month costs? */
export const auMonthlyCharge: PlanRule = {
  id: 'au-monthly-charge',
  level: 'plan',
  what: { en: 'the minimum monthly charge', zh: '最低月费' },
  requires: {
    en: 'As excerpted, the summary gives the minimum monthly charge, and the maximum where it can be worked out.',
    zh: '据摘录，摘要须载明最低月费，可计算时还须载明最高月费。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'The wording of 2012, from an excerpt; the code of today was not read.', zh: '依据 2012 年文本摘录；未查阅现行守则。' },
  citations: [AU_TCP],
  inForce: { from: null, to: null },
  when: [],
  fields: ['price', 'price_period'],
  check: states('price.amount'),
};
