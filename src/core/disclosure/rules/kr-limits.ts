import { every } from '../checks/combine.ts';
import { ofTheThree } from '../checks/korean-three.ts';
import { consequence, speedAfter, threshold } from '../checks/limit.ts';
import { KR_KFTC } from '../rulebooks/kr-consent-citations.ts';
import type { PlanRule } from '../types.ts';

const limits = every(
  { what: { en: 'the threshold of use', zh: '用量阈值' }, check: threshold },
  { what: { en: 'what happens at the threshold', zh: '达到阈值后的处理方式' }, check: consequence },
  { what: { en: 'the speed after the threshold', zh: '达到阈值后的速率' }, check: speedAfter },
);

/** Are the limits of what is sold as unlimited stated? */
export const krLimits: PlanRule = {
  id: 'kr-limits',
  level: 'plan',
  what: { en: 'the limits of use, clearly and specifically', zh: '明确具体的使用限制' },
  requires: {
    en: 'As reported, SKT, KT and LG U+ state the limits and restrictions of voice and data clearly and specifically.',
    zh: '据报道，SKT、KT、LG U+ 须明确、具体地写明语音和流量的使用限制。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'As reported; the report gives the day (1 November) but no year, and 2016 is our reading of it.',
    zh: '据报道；报道载明日期（11 月 1 日）而无年份，2016 年为我们的理解。',
  },
  citations: [KR_KFTC],
  inForce: { from: '2016-11-01', to: null },
  when: ['unlimited-claim'],
  fields: ['data_allowance', 'terms'],
  check: ofTheThree(limits),
};
