import { termAtMost } from '../checks/term.ts';
import { eecc } from '../rulebooks/eu-citations.ts';
import type { PlanRule } from '../types.ts';

/** Is the term at most 24 months? */
export const euTermAtMost: PlanRule = {
  id: 'eu-term-at-most',
  level: 'plan',
  what: { en: 'the longest term', zh: '最长期限' },
  requires: {
    en: 'The directive requires that a contract with a consumer binds for no more than 24 months.',
    zh: '指令要求消费者合同的约束期不超过 24 个月。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'Machine-to-machine services and number-independent services are left out by the text.',
    zh: '条文不适用于机器间服务及与号码无关的服务。',
  },
  citations: [eecc('Article 105(1)')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['contract_months'],
  check: termAtMost(24),
};
