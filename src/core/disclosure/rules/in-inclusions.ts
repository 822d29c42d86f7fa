import { notInThisFile, vague } from '../answer.ts';
import { about } from '../checks/about.ts';
import type { Check } from '../checks/fields.ts';
import { IN_DIRECTION } from '../rulebooks/in-trai-citations.ts';
import { statementOn } from '../topic.ts';
import { INCLUSIONS } from '../topics/inclusions.ts';
import type { PlanRule } from '../types.ts';

/** A list that ends in "and more" is none. */
const OPEN_END = /and (?:many |much )?more|etc\b|and other|such as|等等|更多/i;

const inclusions: Check = (subject) => {
  const found = statementOn(INCLUSIONS, subject);
  if (found === null)
    return notInThisFile({
      en: 'The file names no other product; whether there is one it does not say.',
      zh: '文件未提及其他产品；是否包含不得而知。',
    });
  return OPEN_END.test(found.evidence.text)
    ? vague('vague-words', [found.evidence], [{ en: 'the full list', zh: '完整清单' }])
    : about(INCLUSIONS)(subject);
};

/** Are all other products of the plan named? */
export const inInclusions: PlanRule = {
  id: 'in-inclusions',
  level: 'plan',
  what: { en: 'everything else the plan includes', zh: '套餐包含的其他产品' },
  requires: {
    en: 'As reported, plans list all they include, products that are not telecom services too.',
    zh: '据报道，须列明套餐包含的全部内容，包括非电信产品。',
  },
  force: 'must',
  grade: 'secondary',
  gradeNote: { en: 'As reported; the direction itself was not read.', zh: '据报道；未查阅指令原文。' },
  citations: [IN_DIRECTION],
  inForce: { from: null, to: null },
  when: [],
  fields: ['terms'],
  check: inclusions,
};
