/** What a text includes and says nothing more of: "with 200 MB of data" is a limit whose effect is not told. */
import { allowances } from './complete.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { periodNear, periodsOf } from './period-of.ts';
import { clauseOf, hasCue, isCue, type Sentence, type VolumeToken } from './token.ts';

/** Longest text between an amount and the word behind it that says it is included, and the word before it. */
const BEHIND = 24;
const BEFORE = 10;

/** True when words beside the amount say that it is what the plan includes. */
const isIncluded = (amount: VolumeToken, sentence: Sentence): boolean =>
  sentence.tokens.some(
    (token) =>
      isCue(token, 'included') &&
      token.start - amount.end < BEHIND &&
      amount.start - token.end < BEFORE &&
      clauseOf(sentence, token.start) === clauseOf(sentence, amount.start),
  );

/** A step that is not in force from the first byte tells what happens when the allowance is used up. */
const tellsEffect = ({ scope, threshold }: Draft): boolean => scope === 'data' && threshold?.bytes !== 0;

/** Adds the one amount a text includes as a limit without an effect, where no step for data is told. */
export function withBareAllowance(drafts: readonly Draft[], sentences: readonly Sentence[]): Draft[] {
  const free = sentences.some(
    (sentence) => hasCue(sentence, 'noLimit', 'noThrottle', 'used', 'then', 'outside') && !hasCue(sentence, 'optional'),
  );
  if (free || drafts.some((draft) => tellsEffect(draft) || draft.scope !== 'data')) return [...drafts];
  const found = allowances(sentences);
  const [amount] = found;
  const sentence = sentences.find(({ start, end }) => amount && amount.start >= start && amount.end <= end);
  if (!amount || !sentence || found.some(({ bytes }) => bytes !== amount.bytes) || !isIncluded(amount, sentence)) return [...drafts];
  const period = periodNear(periodsOf(sentence), amount.end);
  const limit: Draft = {
    ...emptyDraft('data', 'unspecified'),
    threshold: { bytes: amount.bytes },
    period: period?.period ?? null,
    parts: { threshold: amount.mention, ...(period ? { period: period.mention } : {}) },
  };
  return [...drafts, limit];
}
