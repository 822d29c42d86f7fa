/** Checks of the minimum term: not longer than a figure, and a short term offered beside the long ones. */
import type { Evidence } from '../../model/index.ts';
import { absent, conflicting, disclosed, notInThisFile, vague } from '../answer.ts';
import { evidenceFor } from '../facts.ts';
import type { CarrierQuestion } from '../types.ts';
import type { Check } from './fields.ts';

/** The term is stated and is at most so many months. */
export const termAtMost =
  (most: number): Check =>
  ({ plan }) => {
    const { months } = plan.commitment;
    const evidence = evidenceFor(plan, 'commitment.months', 'commitment.wording');
    if (evidence.length === 0) return absent();
    if (months === null) return vague('vague-words', evidence, [{ en: 'the term in months', zh: '以月计的期限' }]);
    if (months <= most) return disclosed(evidence);
    return conflicting('other-than-the-figure', evidence, {
      en: `The stated term is ${months} months; the figure of the rule is ${most}.`,
      zh: `所载期限为 ${months} 个月；规则的数值为 ${most} 个月。`,
    });
  };

const NO_TERMS = notInThisFile({ en: 'No plan of the file states a term.', zh: '文件中没有套餐载明期限。' });

/** At least one plan of the carrier has a term of at most so many months. */
export const shortTermOffered = (most: number) => (): CarrierQuestion => {
  let short: readonly Evidence[] = [];
  let long: readonly Evidence[] = [];
  return {
    see: ({ plan }) => {
      const { months } = plan.commitment;
      if (months === null || short.length > 0) return;
      const evidence = evidenceFor(plan, 'commitment.months');
      if (months <= most) short = evidence;
      else if (long.length === 0) long = evidence;
    },
    answer: () => (short.length > 0 ? disclosed(short) : long.length > 0 ? absent([], long) : NO_TERMS),
  };
};
