/** What a ladder of prices charges: from each of its volumes on, once per period, what the price is more than before. */
import { moneyToNumber, volumeToMb, type Mention } from '../model/index.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { mention, type Base } from './evidence.ts';
import type { Concept } from './locale.ts';
import { periodNear, periodsOf } from './period-of.ts';
import { overlaps } from './overlap.ts';
import type { PriceLadder } from './price-ladder.ts';
import type { LadderStep } from './price-rungs.ts';
import { isCue, type Sentence, type StepToken, type Token, type VolumeToken } from './token.ts';

const RULE = 'price-step';

/** True for an amount that stands nowhere: the difference between the two prices in the words of a step. */
export const isWorkedOut = (found: Mention | undefined): boolean => found?.rule.endsWith(`/${RULE}`) ?? false;

/** What is bought or added, and what is paid beyond an allowance, is no price of the plan. */
const OTHERS: readonly Concept[] = ['optional', 'bolt', 'used', 'outside', 'hotspot', 'roaming', 'zeroRated'];

/** False where words say that a ladder is one of extra use, of use abroad or of packs. */
const isOfPlan = ({ start }: PriceLadder, tokens: readonly Token[]): boolean =>
  !tokens.some((token) => isCue(token, 'optional') || (token.end <= start && isCue(token, ...OTHERS)));

/** A step, and the volume it starts at, which is the threshold of nothing else. */
function stepTokens(base: Base, { start, end, volume, more }: LadderStep): (StepToken | VolumeToken)[] {
  const bytes = volume.value.bytes;
  const threshold = mention(base, 'volume', 'volume-threshold', volume, volumeToMb(volume.value));
  const value = { more: moneyToNumber(more), currency: more.currency, from_mb: volumeToMb(volume.value) };
  return [
    { kind: 'volume', start: volume.start, end: volume.end, bytes, upper: bytes, role: 'ignored', mention: threshold },
    { kind: 'step', start, end, more, bytes, threshold, mention: mention(base, 'money', RULE, { start, end }, value) },
  ];
}

/** The tokens of a sentence with the steps of its ladder in place of the ladder's words. */
export function withLadder(tokens: readonly Token[], ladder: PriceLadder | null, base: Base): Token[] {
  if (!ladder || !isOfPlan(ladder, tokens)) return [...tokens];
  const others = tokens.filter((token) => token.kind === 'period' || token.kind === 'speed' || !overlaps(token, ladder));
  return [...others, ...ladder.steps.flatMap((step) => stepTokens(base, step))];
}

const isStep = (token: Token): token is StepToken => token.kind === 'step';

/** The charges of the ladders of a text. */
export const priceSteps = (sentences: readonly Sentence[]): Draft[] =>
  sentences.flatMap((sentence) =>
    sentence.tokens.filter(isStep).map(({ start, bytes, more, threshold, mention: effect }) => {
      const period = periodNear(periodsOf(sentence), start);
      const parts = { threshold, effect, price: effect, ...(period ? { period: period.mention } : {}) };
      return { ...emptyDraft('data', 'charge'), threshold: { bytes }, price: more, period: period?.period ?? null, parts };
    }),
  );
