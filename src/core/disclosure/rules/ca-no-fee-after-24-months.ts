import { absent, conflicting, disclosed } from '../answer.ts';
import type { Check } from '../checks/fields.ts';
import { evidenceFor } from '../facts.ts';
import { CA_2013, CA_BELL } from '../rulebooks/ca-wireless-code-citations.ts';
import type { PlanRule } from '../types.ts';

const MONTHS = 24;

const fee: Check = ({ plan }) => {
  const { months } = plan.commitment;
  const none = plan.termination?.amount?.units === 0;
  const term = evidenceFor(plan, 'commitment.months');
  const charge = evidenceFor(plan, 'termination');
  if (none && charge.length > 0) return disclosed(charge);
  if (months === null || term.length === 0) return absent([], charge);
  if (months <= MONTHS) return disclosed(term);
  return charge.length === 0
    ? absent([{ en: 'the fee for leaving after 24 months', zh: '24 个月后的解约费' }], term)
    : conflicting('other-than-the-figure', [...term, ...charge], {
        en: `The term stated is ${months} months, with a fee for leaving; the rule names ${MONTHS} months.`,
        zh: `所载合约期为 ${months} 个月并有解约费；规则所定为 ${MONTHS} 个月。`,
      });
};

/** Does leaving cost nothing after 24 months? */
export const caNoFeeAfter24Months: PlanRule = {
  id: 'ca-no-fee-after-24-months',
  level: 'plan',
  what: { en: 'no fee for leaving after 24 months', zh: '24 个月后解约免费' },
  requires: { en: 'As reported, no fee for leaving is charged after 24 months.', zh: '据报道，满 24 个月后解约不得收费。' },
  force: 'must',
  grade: 'secondary',
  gradeNote: {
    en: 'The figure is from a carrier’s checklist; the clause itself was not read.',
    zh: '数值出自运营商的要点清单；未查阅条款原文。',
  },
  citations: [CA_BELL, CA_2013],
  inForce: { from: null, to: null },
  when: ['not-fixed'],
  fields: ['contract_months', 'early_termination_fee'],
  check: fee,
};
