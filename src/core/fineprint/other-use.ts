/** What a text includes for tethering or for use abroad and says nothing more of: "mobile hotspot up to 20GB". */
import type { Scope } from '../model/index.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { periodNear, periodsOf } from './period-of.ts';
import { scopeCues, SCOPES } from './scope-of.ts';
import { clauseOf, hasCue, isCue, isVolume, type Sentence, type Token, type VolumeRole, type VolumeToken } from './token.ts';

/** Longest text between an amount and the word that says what it is for. */
const BESIDE = 28;

const OPEN: readonly VolumeRole[] = ['plain', 'limit', 'until'];

/** What tells more of an amount than that it is included. */
const tellsMore = (token: Token): boolean =>
  token.kind === 'speed' ||
  isCue(
    token,
    'used',
    'then',
    'outside',
    'throttle',
    'weak',
    'block',
    'charge',
    'bolt',
    'deprioritise',
    'generation',
    'ban',
    'noThrottle',
    'window',
  );

/** Sentences about what may be bought, or is free of all this. */
const isOfOther = (sentence: Sentence): boolean =>
  sentence.asks ||
  hasCue(sentence, 'optional', 'zeroRated', 'payg', 'bolt') ||
  sentence.tokens.some(({ kind }) => kind === 'price' || kind === 'money' || kind === 'count');

/** "100 GB of tethering a month, before it drops to 2 Mbps": the clause behind goes on about the amount. */
const goesOn = (amount: VolumeToken, sentence: Sentence): boolean => {
  const clause = clauseOf(sentence, amount.start);
  const next = sentence.tokens.filter(({ start }) => clauseOf(sentence, start) === clause + 1);
  return next.some(tellsMore) && !next.some(isVolume);
};

const gap = (a: Token, b: Token): number => Math.max(b.start - a.end, a.start - b.end);

/** What the word nearest to an amount in its clause says it is for; null where it is for use at home, or no word says it. */
function useOf(amount: VolumeToken, sentence: Sentence, tokens: readonly Token[]): Scope | null {
  const near = scopeCues({ ...sentence, tokens })
    .filter((cue) => gap(cue, amount) <= BESIDE)
    .filter((cue) => !tokens.some((token) => isVolume(token) && token !== amount && gap(token, cue) < gap(amount, cue)))
    .toSorted((a, b) => gap(a, amount) - gap(b, amount))[0];
  const scope = near ? (SCOPES[near.concept] ?? null) : null;
  return scope === 'data' ? null : scope;
}

function limitsIn(sentence: Sentence): Draft[] {
  if (isOfOther(sentence)) return [];
  return sentence.tokens.filter(isVolume).flatMap((amount) => {
    const clause = clauseOf(sentence, amount.start);
    const tokens = sentence.tokens.filter(({ start }) => clauseOf(sentence, start) === clause);
    const scope =
      OPEN.includes(amount.role) && !tokens.some(tellsMore) && !goesOn(amount, sentence) ? useOf(amount, sentence, tokens) : null;
    if (scope === null) return [];
    const period = periodNear(periodsOf(sentence), amount.end);
    const parts = { threshold: amount.mention, ...(period ? { period: period.mention } : {}) };
    return [{ ...emptyDraft(scope, 'unspecified'), threshold: { bytes: amount.bytes }, period: period?.period ?? null, parts }];
  });
}

/** A step that is not in force from the first byte tells what an allowance of its kind leads to; so does a ban. */
const tellsOf =
  ({ scope, parts }: Draft) =>
  (other: Draft): boolean =>
    other.parts.threshold === parts.threshold || (other.scope === scope && !(other.effect === 'throttle' && other.threshold?.bytes === 0));

/** "60 GB at home and 12 GB abroad. Slowed beyond that.": an effect behind both amounts may be meant of either. */
const isShared = (limit: Draft, drafts: readonly Draft[], sentences: readonly Sentence[]): boolean => {
  const at = limit.parts.threshold?.start ?? 0;
  const sentence = sentences.find(({ start, end }) => at >= start && at < end);
  return drafts.some(({ parts: { threshold, effect } }) => {
    const isBeside =
      sentence !== undefined && threshold !== undefined && threshold.start >= sentence.start && threshold.end <= sentence.end;
    return isBeside && effect !== undefined && effect.start > at;
  });
};

/** Adds the amounts a text includes for tethering or use abroad as limits without an effect, where no step of that use is told. */
export function withOtherUse(drafts: readonly Draft[], sentences: readonly Sentence[]): Draft[] {
  const found = sentences.flatMap(limitsIn);
  const limits = found.filter((limit) => !drafts.some(tellsOf(limit)) && !isShared(limit, drafts, sentences));
  const isNew = ({ scope, threshold }: Draft, index: number): boolean =>
    limits.findIndex((other) => other.scope === scope && other.threshold?.bytes === threshold?.bytes) === index;
  return [...drafts, ...limits.filter(isNew)];
}
