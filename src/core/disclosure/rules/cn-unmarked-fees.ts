import { disclosed, notInThisFile, vague } from '../answer.ts';
import { isNote } from '../checks/weakened.ts';
import { evidenceFor } from '../facts.ts';
import { priceMarking } from '../rulebooks/cn-citations.ts';
import { statementOn } from '../topic.ts';
import { NAMED_FEES } from '../topics/named-fees.ts';
import type { PlanRule } from '../types.ts';
import type { Check } from '../checks/fields.ts';

const AMOUNT = /\d|免|(?<![a-z])free(?![a-z])|无需/i;

const check: Check = (subject) => {
  const said = statementOn(NAMED_FEES, subject);
  if (said !== null) {
    if (!AMOUNT.test(said.evidence.text)) return vague('vague-words', [said.evidence], [{ en: 'an amount', zh: '金额' }]);
    return isNote(said.evidence) ? vague('weakened', [said.evidence]) : disclosed([said.evidence]);
  }
  const charges = evidenceFor(subject.plan, 'charges.activation', 'charges.one_time', 'charges.recurring');
  return charges.length > 0
    ? disclosed(charges)
    : notInThisFile({
        en: 'The file names no fee beside the price; bills would show whether there is one.',
        zh: '文件未列价格之外的费用；有无加收须看账单。',
      });
};

/** Do fees beside the price have an amount, in a place where prices are read? */
export const cnUnmarkedFees: PlanRule = {
  id: 'cn-unmarked-fees',
  level: 'plan',
  what: { en: 'the amount of every fee that is named', zh: '所列各项费用的金额' },
  requires: {
    en: 'The provisions on marking prices forbid charging beyond the marked price and charging fees that are not marked.',
    zh: '明码标价规定：不得在标价之外加价出售商品，不得收取任何未予标明的费用。',
  },
  force: 'must',
  grade: 'primary',
  gradeNote: {
    en: 'Whether more is charged than marked is seen on bills, not in a file. That notes hide a fee is our own inference.',
    zh: '是否在标价之外加收费用须看账单，文件无从判断。“备注中的费用不显著”系我们自己的推断。',
  },
  citations: [priceMarking('Art. 8', '第八条')],
  inForce: { from: '2022-07-01', to: null },
  when: [],
  fields: ['activation_fee', 'one_time_fees', 'monthly_fees'],
  check,
};
