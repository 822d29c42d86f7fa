/** What the name of a plan says its fine print is about. */
import type { FinePrintContext, Scope } from '../model/index.ts';
import { claimsUnlimited } from './claim.ts';
import { scanText } from './scan.ts';
import { hasCue, isVolume } from './token.ts';

/** No name of a plan is longer; what is, is a description. */
const MAX_NAME = 48;

/** "International roaming", "Travel pass": all the text says is of use abroad. A name that also gives an amount, or includes roaming, or sells data without a limit, is of a plan for use at home. */
export function topicOfPlan({ plan, ...context }: FinePrintContext): Scope {
  if (!plan || plan.length > MAX_NAME || claimsUnlimited(plan, context) !== null) return 'data';
  const { sentences } = scanText(plan, context);
  const isAbroad = sentences.some((sentence) => hasCue(sentence, 'roaming'));
  const isMore = sentences.some((sentence) => hasCue(sentence, 'home', 'normal', 'hotspot') || sentence.tokens.some(isVolume));
  return isAbroad && !isMore ? 'roaming' : 'data';
}
