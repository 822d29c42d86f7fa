import { disclosed, vague } from '../answer.ts';
import { whatFollows } from '../checks/explained.ts';
import { evidenceFor } from '../facts.ts';
import { CN_NOTICE_276 } from '../rulebooks/cn-citations.ts';
import { statementOn } from '../topic.ts';
import { VAGUE_WORDS } from '../topics/vague-words.ts';
import type { PlanRule } from '../types.ts';
import type { Check } from '../checks/fields.ts';

const check: Check = (subject) => {
  const vagueWords = statementOn(VAGUE_WORDS, subject);
  if (vagueWords !== null) return vague('vague-words', [vagueWords.evidence]);
  const { plan } = subject;
  const told = whatFollows(subject);
  const clear = told.length > 0 ? told : evidenceFor(plan, 'price.amount');
  return disclosed(clear.length > 0 ? clear : evidenceFor(plan, 'name'));
};

/** Is the wording plain and unambiguous? */
export const cnClearWording: PlanRule = {
  id: 'cn-clear-wording',
  level: 'plan',
  what: { en: 'wording that leaves nothing open', zh: '明确无歧义的表述' },
  requires: {
    en: 'As reported, the notice on marketing tariffs asks for wording that is simple, clear, standard and unambiguous.',
    zh: '据报道，关于规范资费营销行为的通知要求资费方案简明清晰、用语规范、无歧义。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'Known from press reports. Which words leave something open is our own list.',
    zh: '仅据新闻报道。哪些词语属于含糊表述，系我们自己的清单。',
  },
  citations: [CN_NOTICE_276],
  inForce: { from: '2018-08-23', to: null },
  when: [],
  fields: ['terms'],
  check,
};
