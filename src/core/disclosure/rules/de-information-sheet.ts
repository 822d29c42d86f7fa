import { notInThisFile } from '../answer.ts';
import { about } from '../checks/about.ts';
import { transparency } from '../rulebooks/de-citations.ts';
import { PRODUCT_SHEET } from '../topics/product-sheet.ts';
import type { Answer, PlanRule, Subject } from '../types.ts';

const named = about(PRODUCT_SHEET, { linkIsEnough: true });
const ELSEWHERE = notInThisFile({
  en: 'The sheet is a document of its own; the file does not name it.',
  zh: '产品信息表是单独的文件；本文件未提及。',
});

function productSheet(subject: Subject): Answer {
  const answer = named(subject);
  return answer.outcome === 'absent' ? ELSEWHERE : answer;
}

/** Is there a product information sheet? */
export const deInformationSheet: PlanRule = {
  id: 'de-information-sheet',
  level: 'plan',
  what: { en: 'a product information sheet', zh: '产品信息表' },
  requires: {
    en: 'The ordinance requires a product information sheet, with fixed items only, for every offer to consumers.',
    zh: '条例要求每项面向消费者的套餐都有仅含规定事项的产品信息表。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [transparency('§ 1(1), (2)')],
  inForce: { from: null, to: null },
  when: [],
  fields: ['terms'],
  check: productSheet,
};
