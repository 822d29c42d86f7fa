import { notApplicable } from '../answer.ts';
import { explainedLimit } from '../checks/explained.ts';
import { CN_NOTICE_524 } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';
import type { Check } from '../checks/fields.ts';

/** "Enjoy freely" (畅享) alone promises no amount. */
const UNLIMITED = /不限|无限|任意|任性|任我|unlimited|uncapped/i;

const check: Check = (subject) => {
  const { name } = subject.plan;
  return UNLIMITED.test(name)
    ? explainedLimit(subject)
    : notApplicable({ en: 'The name has no unlimited word.', zh: '名称中没有“不限量”等字样。' });
};

/** Does a name with an unlimited word stand for a plan whose limits are explained? */
export const cnClearName: PlanRule = {
  id: 'cn-clear-name',
  level: 'plan',
  what: { en: 'what the unlimited word in the name means', zh: '名称中“不限量”等字样的含义' },
  requires: {
    en: 'In its explanation of the 524 notice the ministry asks the names of plans on sale to be reviewed so that plans can be understood.',
    zh: '工业和信息化部在“524”行动解读中要求全面梳理在售套餐名称，使套餐能看懂。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'The ministry’s explanation was read, not the notice. That an unexplained word makes a name unclear is our own inference.',
    zh: '已查阅工业和信息化部的解读，未见通知原文。“未作说明的字样使名称不清”系我们自己的推断。',
  },
  citations: [CN_NOTICE_524],
  inForce: { from: '2021-11-05', to: null },
  when: ['unlimited-claim'],
  fields: ['plan_name', 'terms'],
  check,
};
