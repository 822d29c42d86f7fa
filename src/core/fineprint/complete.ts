/** What only the whole text tells: an allowance named after its consequence, a promise, rules that other rules make needless. */
import type { Mention, Scope } from '../model/index.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { UNKNOWN, type Known } from './known.ts';
import { isCue, isVolume, type Sentence, type Token, type VolumeToken } from './token.ts';

/** An unspecified limit says nothing beside a tier that states what the limit does. */
export function withoutEmptyPolicies(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => {
    if (draft.effect !== 'unspecified') return true;
    const others = drafts.filter(
      (other) =>
        other.effect !== 'unspecified' &&
        other.scope === draft.scope &&
        // What holds from the first byte says nothing of what a stated limit does.
        (other.threshold?.bytes !== 0 || (other.effect !== 'deprioritise' && draft.threshold === null)),
    );
    return others.length === 0;
  });
}

/** Sentences that speak of something else than what the plan includes. */
const aside = (token: Token): boolean =>
  isCue(token, 'optional', 'zeroRated', 'noLimit', 'hotspot', 'roaming', 'window') ||
  token.kind === 'price' ||
  (isVolume(token) && (token.role === 'part' || token.role === 'threshold'));

/** The amounts a text names as included or as a limit, in sentences about nothing else. */
export function allowances(sentences: readonly Sentence[]): VolumeToken[] {
  return sentences
    .filter(({ tokens }) => !tokens.some(aside))
    .flatMap(({ tokens }) => tokens.filter(isVolume).filter(({ role }) => role === 'plain' || role === 'limit'));
}

/**
 * "Data is slowed when the allowance is used up … The plan comes with 20GB": the one amount a text names is the allowance, wherever it
 * stands. Nothing is filled in where the text names several amounts, or where a step for data has an amount of its own.
 */
export function withLateAllowance(drafts: readonly Draft[], sentences: readonly Sentence[]): Draft[] {
  const data = drafts.filter(({ scope }) => scope === 'data');
  const open = data.filter(({ threshold, relative, effect }) => threshold === null && (relative || effect === 'throttle'));
  if (open.length === 0 || data.some(({ threshold }) => threshold !== null && threshold.bytes > 0)) return [...drafts];
  const found = allowances(sentences);
  const [first] = found;
  const isPack = drafts.some(({ priceVolume }) => priceVolume?.bytes === first?.bytes);
  if (!first || isPack || found.some(({ bytes }) => bytes !== first.bytes)) return [...drafts];
  // A second step of the same kind starts later than the first.
  const capped = open.findIndex(({ chargeCap }) => chargeCap !== null);
  // What follows a charge that has reached its most does not start where the charge does.
  const follows = (draft: Draft, index: number): boolean => capped >= 0 && index > capped && draft.price === null;
  const firsts = new Set(
    open.filter((draft, index) => !follows(draft, index) && open.findIndex(({ effect }) => effect === draft.effect) === index),
  );
  return drafts.map((draft) => (firsts.has(draft) ? withThreshold(draft, first) : draft));
}

function withThreshold(draft: Draft, { bytes, mention }: VolumeToken): Draft {
  return { ...draft, threshold: { bytes }, relative: false, parts: { ...draft.parts, threshold: mention } };
}

/** "First use today costs 1 € for 800 MB; another 800 MB for 1 € whenever they are used up": the pack renewed is what the first use buys. */
export function withFirstPack(drafts: readonly Draft[], sentences: readonly Sentence[]): Draft[] {
  const metered = sentences.some(({ tokens }) => tokens.some((token) => isCue(token, 'payg')));
  const renews = ({ effect, threshold, priceVolume }: Draft): boolean =>
    effect === 'bolt-on' && threshold !== null && threshold.bytes === priceVolume?.bytes;
  return drafts.map((draft) => (metered && renews(draft) ? { ...draft, threshold: { bytes: 0 }, relative: false } : draft));
}

/** "Never slowed down": a promise is a tier of its own where no rule stands beside it. */
export function withPromise(drafts: readonly Draft[], sentences: readonly Sentence[]): Draft[] {
  if (drafts.length > 0) return [...drafts];
  const promise = sentences
    .filter(({ tokens }) => !tokens.some((token) => isCue(token, 'window')))
    .flatMap(({ tokens }) => tokens.filter((token) => isCue(token, 'noThrottle')))[0];
  return promise ? [...drafts, fullSpeed(promise.mention)] : [...drafts];
}

const fullSpeed = (effect: Mention): Draft => ({ ...emptyDraft('data', 'full-speed'), threshold: { bytes: 0 }, parts: { effect } });

/** kbit/s: a faster maximum is that of the line, not of what is slowed. */
const SLOW = 12_000;

/** "After 20GB it is slowed. The maximum speed is 1 Mbps.": a slow maximum right behind a step without a speed is that of the step. */
export function tellsSpeed(drafts: readonly Draft[], next: Draft): boolean {
  const last = drafts.at(-1);
  if (next.effect !== 'throttle' || next.threshold?.bytes !== 0 || next.downKbps === null || next.downKbps > SLOW) return false;
  if (last?.effect !== 'throttle' || last.scope !== next.scope || last.downKbps !== null) return false;
  if (last.threshold === null ? !last.relative : last.threshold.bytes === 0) return false;
  last.downKbps = next.downKbps;
  last.parts = { ...last.parts, ...(next.parts.speed ? { speed: next.parts.speed } : {}) };
  return true;
}

/**
 * What the words around it say is used abroad does not start where the allowance at home, named before, ends; nor does use at home
 * start where a step of tethering or of use abroad did.
 */
export function awayFromHome(starts: readonly Known[], around: Scope | null, topic: Scope, drafts: readonly Draft[]): readonly Known[] {
  const told = ({ scope, mention }: Known): Scope | undefined => scope ?? drafts.find(({ parts }) => parts.threshold === mention)?.scope;
  const taken = ({ scope, mention }: Known): boolean =>
    scope === undefined && mention !== null && drafts.some((draft) => draft.parts.threshold === mention && draft.scope !== topic);
  if (around === null && starts.every(taken)) return [UNKNOWN];
  return around === 'roaming' && starts.every((start) => start.mention && told(start) === 'data') ? [UNKNOWN] : starts;
}
