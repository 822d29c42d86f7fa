import { absent, disclosed, vague } from '../answer.ts';
import { evidenceFor } from '../facts.ts';
import { SUMMARY_TEMPLATE } from '../rulebooks/eu-citations.ts';
import type { Answer, PlanRule, Said, Subject } from '../types.ts';

const WITH_TAX: readonly Said[] = [{ en: 'the price with tax', zh: '含税价格' }];
const WHETHER: readonly Said[] = [{ en: 'whether tax is included', zh: '是否含税' }];

/** A price that says that tax is in it. */
function priceWithTax({ plan }: Subject): Answer {
  const price = evidenceFor(plan, 'price.amount');
  if (price.length === 0) return absent();
  const tax = evidenceFor(plan, 'price.tax');
  const step = plan.prices.find(({ headline }) => headline);
  if (tax.length === 0 || step === undefined) return vague('in-part', price, WHETHER);
  return step.tax === 'included' ? disclosed([...price, ...tax]) : vague('in-part', [...price, ...tax], WITH_TAX);
}

/** What is the price with tax? */
export const euPriceWithTax: PlanRule = {
  id: 'eu-price-with-tax',
  level: 'plan',
  what: { en: 'the price including tax', zh: '含税价格' },
  requires: {
    en: 'Publishers of contract summaries state the recurring price with tax per billing period.',
    zh: '合同摘要的发布者写明每个计费周期的含税价格。',
  },
  force: 'must',
  grade: 'practice',
  gradeNote: { en: 'Read in code that follows the template; the annex itself was not read.', zh: '据依照模板的程序；未查阅附件原文。' },
  citations: [SUMMARY_TEMPLATE],
  inForce: { from: null, to: null },
  when: [],
  fields: ['price', 'tax'],
  check: priceWithTax,
};
