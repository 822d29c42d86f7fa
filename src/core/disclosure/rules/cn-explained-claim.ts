import { explainedLimit } from '../checks/explained.ts';
import { telecomRegulations } from '../rulebooks/cn-citations.ts';
import type { PlanRule } from '../types.ts';

/** Is an unlimited claim explained? */
export const cnExplainedClaim: PlanRule = {
  id: 'cn-explained-claim',
  level: 'plan',
  what: { en: 'what the unlimited claim amounts to', zh: '“不限量”的实际含义' },
  requires: {
    en: 'The Telecommunications Regulations forbid advertising that easily misleads.',
    zh: '《电信条例》禁止作容易引起误解的虚假宣传。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'The article was read. That an unexplained claim easily misleads is our own inference; a finding says what the text states, no more.',
    zh: '已查阅条文。“未作说明的宣传语容易引起误解”系我们自己的推断；结论仅说明文本载明了什么。',
  },
  citations: [telecomRegulations('Art. 40(4)', '第四十条第（四）项')],
  inForce: { from: '2000-09-25', to: null },
  when: ['unlimited-claim'],
  fields: ['terms'],
  check: explainedLimit,
};
