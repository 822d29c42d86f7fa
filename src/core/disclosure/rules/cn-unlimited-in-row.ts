import { limitOutsideNotes } from '../checks/limit-place.ts';
import { CN_UNICOM_2018 } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** Does the row itself state threshold and speed of an unlimited plan? */
export const cnUnlimitedInRow: PlanRule = {
  id: 'cn-unlimited-in-row',
  level: 'plan',
  what: { en: 'the threshold and the speed in the tariff text itself', zh: '资费文本中直接载明的阈值和限速速率' },
  requires: {
    en: 'As reported, one carrier ordered in 2018 that the text of unlimited plans states the threshold and the throttled speed directly.',
    zh: '据报道，某运营商 2018 年要求在“不限量”套餐的资费文本中直接写明达量阈值和限速速率。',
  },
  force: 'should',
  grade: 'secondary',
  gradeNote: {
    en: 'A single press report; the day in 2018 is not known, so it is asked from 2019 on.',
    zh: '仅有一篇新闻报道；2018 年的具体日期不详，故自 2019 年起查验。',
  },
  citations: [CN_UNICOM_2018],
  inForce: { from: '2019-01-01', to: null },
  when: ['unlimited-claim'],
  fields: ['terms'],
  check: limitOutsideNotes,
};
