/** Checks of named charges: each with an amount. */
import type { Charge } from '../../model/index.ts';
import { absent, disclosed, statedAsNone, UNTESTED, vague } from '../answer.ts';
import { evidenceFor } from '../facts.ts';
import { statementOn } from '../topic.ts';
import { EARLY_TERMINATION } from '../topics/early-termination.ts';
import type { Answer, Subject } from '../types.ts';
import type { Check } from './fields.ts';

/** An empty cell does not say that there is no charge. */
const NO_CHARGE_NAMED: Answer = {
  ...UNTESTED['condition-unclear'],
  note: {
    en: 'The file names no such charge and does not say that there is none.',
    zh: '文件未列出此类费用，也未说明没有此类费用。',
  },
};
const FIGURES = [{ en: 'an amount for each named charge', zh: '每项费用的金额' }];
const EXACT = [{ en: 'the amount itself, not its upper bound', zh: '确切金额，而不只是上限' }];

const saysNothing = ({ amount, wording }: Charge): boolean => amount === null && !/\d|includ|free|waived|none|\bno\b/i.test(wording ?? '');
const isBound = ({ amount, wording }: Charge): boolean => amount === null && /\d/.test(wording ?? '');

const chargesOf = ({ plan }: Subject, of: 'one-time' | 'monthly') =>
  of === 'one-time'
    ? { list: plan.oneTimeCharges, evidence: evidenceFor(plan, 'charges.one_time', 'charges.activation') }
    : { list: plan.recurringCharges, evidence: evidenceFor(plan, 'charges.recurring') };

/** Each named charge has an amount, or words that give one ("included", "up to 8.95"). */
export const namedCharges =
  (of: 'one-time' | 'monthly'): Check =>
  (subject) => {
    const { list, evidence } = chargesOf(subject, of);
    if (evidence.length === 0) return NO_CHARGE_NAMED;
    return list.some(saysNothing) ? vague('in-part', evidence, FIGURES) : disclosed(evidence);
  };

/** Each charge stands by itself with its own amount, not merged into an "up to". */
export const itemisedCharges =
  (of: 'one-time' | 'monthly'): Check =>
  (subject) => {
    const { list, evidence } = chargesOf(subject, of);
    if (evidence.length === 0) return NO_CHARGE_NAMED;
    return list.some(isBound) ? vague('in-part', evidence, EXACT) : disclosed(evidence);
  };

/** "Up to 750" leaves the amount open; "20 per month remaining" does not. */
const BOUND = /^\s*(?:up to|max|from\b|starting|jusqu|hasta|fino a|até|bis zu|ab\b)/i;

/** What leaving early costs: an amount, zero, or how it is reckoned. */
export const terminationFee: Check = (subject) => {
  const { plan } = subject;
  const evidence = evidenceFor(plan, 'termination');
  if (evidence.length === 0) return feeInWords(subject);
  const { amount = null, wording = null } = plan.termination ?? {};
  if (amount !== null || (/\d/.test(wording ?? '') && !BOUND.test(wording ?? ''))) return disclosed(evidence);
  return vague('vague-words', evidence, EXACT);
};

/** Fine print may name the fee where no column of its own does. */
function feeInWords(subject: Subject): Answer {
  const said = statementOn(EARLY_TERMINATION, subject);
  if (said === null) return absent();
  const { text } = said.evidence;
  if (/\bno (?:early termination|exit|break) fee/i.test(text)) return statedAsNone([said.evidence]);
  const exact = /\d/.test(text) && !/\b(?:up to|max(?:imum)?)\b/i.test(text);
  return exact ? disclosed([said.evidence]) : vague('vague-words', [said.evidence], EXACT);
}
