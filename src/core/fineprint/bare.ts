/** What a text includes and says nothing more of: "with 200 MB of data" is a limit whose effect is not told. */
import { allowances } from './complete.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { periodNear, periodsOf } from './period-of.ts';
import { scopeOfAmount } from './scope-of.ts';
import { clauseOf, hasCue, isCue, isVolume, type Sentence, type VolumeToken } from './token.ts';

/** Longest text between an amount and the word behind it that says it is included, and the word before it. */
const BEHIND = 24;
const BEFORE = 10;

/** "40 GB at home, of which 18 GB in the EU": an amount named for use at home. */
const isOfHome = (amount: VolumeToken, sentence: Sentence): boolean =>
  sentence.tokens.some((token) => isCue(token, 'home') && token.start >= amount.end && token.start - amount.end < BEHIND) ||
  (isToldIncluded(amount, sentence) && scopeOfAmount(amount, sentence, 'data') === 'data' && isPartAbroad(amount, sentence));

/** "Of the 60 GB, which the plan includes, …": said right behind the amount, in a clause of its own. */
const isToldIncluded = ({ end }: VolumeToken, { tokens }: Sentence): boolean =>
  tokens.some((token) => isCue(token, 'included') && token.start >= end && token.start - end < BEHIND);

/** "Of the 60 GB the plan includes, 24 GB may be used abroad": a smaller amount behind it is said to be of use abroad. */
const isPartAbroad = (whole: VolumeToken, sentence: Sentence): boolean =>
  sentence.tokens.some(
    (token) =>
      isVolume(token) && token.start >= whole.end && token.bytes < whole.bytes && scopeOfAmount(token, sentence, 'data') === 'roaming',
  );

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

interface Included {
  readonly amount: VolumeToken;
  readonly sentence: Sentence;
}

/** The amount of a text that speaks of use abroad which is named for use at home. */
function homeAmount(sentences: readonly Sentence[]): Included | null {
  for (const sentence of sentences) {
    const amount = sentence.tokens.find((token): token is VolumeToken => token.kind === 'volume' && token.role === 'plain');
    if (amount && isOfHome(amount, sentence)) return { amount, sentence };
  }
  return null;
}

/** The one amount a text that speaks of nothing else includes. */
function onlyAmount(sentences: readonly Sentence[]): Included | null {
  const found = allowances(sentences);
  const [amount] = found;
  const sentence = sentences.find(({ start, end }) => amount && amount.start >= start && amount.end <= end);
  if (!amount || !sentence || found.some(({ bytes }) => bytes !== amount.bytes)) return null;
  return isIncluded(amount, sentence) ? { amount, sentence } : null;
}

/** True when a condition of use was named whose effect may not have been understood. */
const isOpen = (sentence: Sentence): boolean =>
  hasCue(sentence, 'noLimit', 'noThrottle') || (hasCue(sentence, 'used', 'then', 'outside') && !hasCue(sentence, 'optional'));

/** Adds the amount a text includes as a limit without an effect, where no step for data is told. */
export function withBareAllowance(drafts: readonly Draft[], sentences: readonly Sentence[]): Draft[] {
  if (drafts.some(tellsEffect)) return [...drafts];
  const isAbroad = drafts.some(({ scope, threshold }) => scope === 'roaming' && threshold !== null && threshold.bytes > 0);
  const isOther = drafts.some(({ scope }) => scope !== 'data') || sentences.some(isOpen);
  const included = isAbroad ? homeAmount(sentences) : isOther ? null : onlyAmount(sentences);
  return included ? [...drafts, limitOf(included)] : [...drafts];
}

function limitOf({ amount, sentence }: Included): Draft {
  const period = periodNear(periodsOf(sentence), amount.end);
  return {
    ...emptyDraft('data', 'unspecified'),
    threshold: { bytes: amount.bytes },
    period: period?.period ?? null,
    parts: { threshold: amount.mention, ...(period ? { period: period.mention } : {}) },
  };
}
