/** Where the limit of a plan stands: in a place of its own, or only in notes. For plans with and without an unlimited claim. */
import { absent, disclosed, notApplicable, vague } from '../answer.ts';
import { evidenceFor } from '../facts.ts';
import { explainedLimit, whatFollows } from './explained.ts';
import type { Check } from './fields.ts';
import { isNote, limitBesideClaim } from './weakened.ts';

/** What happens, the speed and the price stand in notes only: weakened. Otherwise the limit must be explained in full. */
export const limitOutsideNotes: Check = (subject) => {
  const told = whatFollows(subject);
  return told.length > 0 && told.every(isNote) ? vague('weakened', told) : explainedLimit(subject);
};

/** Disclosed when what follows the allowance stands outside notes; absent when the data has an amount and nothing is said of it. */
export const limitNotPlayedDown: Check = (subject) => {
  const { plan } = subject;
  const told = whatFollows(subject);
  if (told.length > 0) return told.every(isNote) ? vague('weakened', told) : disclosed(told.filter((one) => !isNote(one)));
  if (plan.data.kind === 'metered') return absent([], evidenceFor(plan, 'allowance.data'));
  return plan.unlimitedClaim !== null
    ? limitBesideClaim(subject)
    : notApplicable({ en: 'The file states no data that could run out.', zh: '文件未载明可能用尽的流量。' });
};
