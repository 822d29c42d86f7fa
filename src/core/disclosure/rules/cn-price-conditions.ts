import { absent, notApplicable } from '../answer.ts';
import { about } from '../checks/about.ts';
import { firstOf, statesOneOf } from '../checks/first.ts';
import { evidenceFor } from '../facts.ts';
import { priceMarking } from '../rulebooks/cn-citations.ts';
import { statementOn } from '../topic.ts';
import { PRICE_CONDITIONS } from '../topics/price-conditions.ts';
import { PROMOTION_PRICE } from '../topics/promotion-price.ts';
import type { PlanRule } from '../types.ts';
import type { Check } from '../checks/fields.ts';

const EVERYBODY = /全部|所有|不限|^all /i;

const condition = firstOf(
  statesOneOf('price.introductory_months'),
  (subject) => (EVERYBODY.test(subject.plan.availability.eligibility ?? '') ? absent() : statesOneOf('availability.eligibility')(subject)),
  (subject) => ((subject.plan.commitment.months ?? 0) > 0 ? statesOneOf('commitment.months')(subject) : absent()),
  about(PRICE_CONDITIONS),
);

const check: Check = (subject) => {
  const promotion = evidenceFor(subject.plan, 'price.introductory');
  const said = promotion.length > 0 ? null : statementOn(PROMOTION_PRICE, subject);
  const evidence = said === null ? promotion : [said.evidence];
  if (evidence.length === 0) return notApplicable({ en: 'No price that depends on a condition was found.', zh: '未发现附条件的价格。' });
  const answer = condition(subject);
  return answer.outcome === 'absent' ? absent([], evidence) : answer;
};

/** Is a price that depends on a condition stated with its condition? */
export const cnPriceConditions: PlanRule = {
  id: 'cn-price-conditions',
  level: 'plan',
  what: { en: 'the condition of a conditional price', zh: '优惠价格的适用条件' },
  requires: {
    en: 'The provisions on marking prices require each condition a price depends on to be marked with its price.',
    zh: '明码标价规定要求：价格因条件而异的，应当标明各种条件及相应价格。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: null,
  citations: [priceMarking('Art. 6', '第六条')],
  inForce: { from: '2022-07-01', to: null },
  when: [],
  fields: ['promo_price', 'promo_months', 'eligibility'],
  check,
};
