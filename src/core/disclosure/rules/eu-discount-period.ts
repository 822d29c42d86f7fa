import { disclosed, vague } from '../answer.ts';
import { evidenceFor } from '../facts.ts';
import { SUMMARY_TEMPLATE } from '../rulebooks/eu-citations.ts';
import type { Answer, PlanRule, Said, Subject } from '../types.ts';

const PERIOD: Said = { en: 'the period of the discount', zh: '优惠期' };
const WITHOUT: Said = { en: 'the price without it', zh: '优惠前价格' };

/** Both the period and the price that follows. */
function discountPeriod({ plan }: Subject): Answer {
  const evidence = evidenceFor(plan, 'price.introductory', 'price.introductory_months', 'price.amount', 'price.after');
  const open = plan.prices.some(({ kind, toMonth }) => kind === 'introductory' && toMonth === null);
  const missing = [...(open ? [PERIOD] : []), ...(plan.prices.some(({ kind }) => kind === 'standard') ? [] : [WITHOUT])];
  return missing.length > 0 ? vague('in-part', evidence, missing) : disclosed(evidence);
}

/** How long does a discount last, and what comes after? */
export const euDiscountPeriod: PlanRule = {
  id: 'eu-discount-period',
  level: 'plan',
  what: { en: 'the period of the discount and the price without it', zh: '优惠期及优惠前价格' },
  requires: {
    en: 'Publishers of contract summaries mark discounts of limited time, with their period and the price without them.',
    zh: '合同摘要的发布者标明限时优惠、其期限及优惠前价格。',
  },
  force: 'must',
  grade: 'practice',
  gradeNote: { en: 'Read in code that follows the template; the annex itself was not read.', zh: '据依照模板的程序；未查阅附件原文。' },
  citations: [SUMMARY_TEMPLATE],
  inForce: { from: null, to: null },
  when: ['promotion'],
  fields: ['promo_price', 'promo_months', 'price'],
  check: discountPeriod,
};
