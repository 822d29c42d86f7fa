import { notApplicable, vague } from '../answer.ts';
import { about } from '../checks/about.ts';
import type { Check } from '../checks/fields.ts';
import { NG_PROMO } from '../rulebooks/ng-ncc-citations.ts';
import { statementOn, type Topic } from '../topic.ts';
import { BONUS } from '../topics/bonus.ts';
import type { PlanRule } from '../types.ts';

/** Only a column made for extras counts as a place of their own. */
const OWN_COLUMN: Topic = { ...BONUS, words: null };

const apart: Check = (subject) => {
  const own = statementOn(OWN_COLUMN, subject);
  if (own !== null) return about(BONUS)(subject);
  const found = statementOn(BONUS, subject);
  return found === null
    ? notApplicable({ en: 'The file speaks of no promotional extra.', zh: '文件未提及促销内容。' })
    : vague('in-part', [found.evidence], [{ en: 'a place of its own for the promotional extra', zh: '促销内容的单独列示' }]);
};

/** Do promotional extras stand apart from the plan? */
export const ngPromotionApart: PlanRule = {
  id: 'ng-promotion-apart',
  level: 'plan',
  what: { en: 'promotional extras apart from the plan', zh: '与套餐分列的促销内容' },
  requires: { en: 'As reported, promotional elements are split from plans.', zh: '据报道，促销内容须与套餐分开列示。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'As reported for the guidance of July 2024; the wording as amended in November 2024 was not read.',
    zh: '据 2024 年 7 月指引的报道；未查阅 2024 年 11 月修订文本。',
  },
  citations: [NG_PROMO],
  inForce: { from: null, to: null },
  when: [],
  fields: ['terms'],
  check: apart,
};
