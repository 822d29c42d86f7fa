/** A tier in the making: its parts with the mentions they rest on. */
import type { Effect, Mention, Money, Period, PolicyTier, Scope, TierPart, TierReading, Volume } from '../model/index.ts';
import { isCharge } from './item.ts';

export interface Draft {
  scope: Scope;
  effect: Effect;
  threshold: Volume | null;
  downKbps: number | null;
  price: Money | null;
  priceVolume: Volume | null;
  chargeCap: Money | null;
  /** The most that one such volume costs; the count starts again after it. */
  unitCapPrice: Money | null;
  unitCapVolume: Volume | null;
  period: Period | null;
  /** The sentence gives another step a period of its own, so that one is not this step's too. */
  apart: boolean;
  /** The threshold is the allowance, or counts beyond it. */
  relative: boolean;
  /** Its price is one for the first volume of its size. */
  firstOnly: boolean;
  /** Its price is one for extra data. */
  forExtra: boolean;
  parts: Partial<Record<TierPart, Mention>>;
}

export const emptyDraft = (scope: Scope, effect: Effect): Draft => ({
  scope,
  effect,
  threshold: null,
  downKbps: null,
  price: null,
  priceVolume: null,
  chargeCap: null,
  unitCapPrice: null,
  unitCapVolume: null,
  period: null,
  apart: false,
  relative: false,
  firstOnly: false,
  forExtra: false,
  parts: {},
});

const same = (a: Volume | null, b: Volume | null): boolean => a === null || b === null || a.bytes === b.bytes;
const sameMoney = (a: Money | null, b: Money | null): boolean =>
  a === null || b === null || (a.units * 10 ** (b.scale - a.scale) === b.units && a.currency === b.currency);
const sameNumber = (a: number | null, b: number | null): boolean => a === null || b === null || a === b;
const isZero = (draft: Draft): boolean => draft.threshold?.bytes === 0;

/** True when `b` only repeats or completes what `a` says. */
function completes(a: Draft, b: Draft): boolean {
  if (a.scope !== b.scope || !(a.effect === b.effect || (isCharge(a) && isCharge(b)))) return false;
  if (!sameNumber(a.downKbps, b.downKbps) || !sameMoney(a.price, b.price)) return false;
  // "up to 10Mbps … then 10Mbps": the same speed from the first byte is the headline of the later step.
  if (isZero(a) !== isZero(b) && a.threshold && b.threshold)
    return a.effect === 'throttle' && a.downKbps !== null && a.downKbps === b.downKbps;
  return same(a.threshold, b.threshold) && (a.price === null || b.price === null || same(a.priceVolume, b.priceVolume));
}

function merge(a: Draft, b: Draft): Draft {
  const threshold = isZero(a) && b.threshold ? b.threshold : (a.threshold ?? b.threshold);
  return {
    ...a,
    threshold,
    effect: a.effect === 'charge' ? b.effect : a.effect,
    downKbps: a.downKbps ?? b.downKbps,
    price: a.price ?? b.price,
    priceVolume: a.priceVolume ?? b.priceVolume,
    chargeCap: a.chargeCap ?? b.chargeCap,
    ...(a.unitCapPrice ? {} : { unitCapPrice: b.unitCapPrice, unitCapVolume: b.unitCapVolume }),
    period: a.period ?? b.period,
    relative: threshold === null ? a.relative || b.relative : threshold === a.threshold ? a.relative : b.relative,
    parts: { ...b.parts, ...a.parts, ...(isZero(a) && b.parts.threshold ? { threshold: b.parts.threshold } : {}) },
  };
}

/** "128 kbps once it is used up, and slower still after 366MB in 3 days": in one sentence, two steps. */
const isEarlierStep = (a: Draft, b: Draft): boolean =>
  a.threshold === null && a.downKbps !== null && b.threshold !== null && b.downKbps === null && a.period !== b.period;

/** Folds a draft into the list: completes an earlier one where it can, else adds it. The drafts of its own sentence begin at `own`. */
export function fold(drafts: Draft[], next: Draft, own = drafts.length): void {
  const index = drafts.findLastIndex((draft, at) => completes(draft, next) && !(at >= own && isEarlierStep(draft, next)));
  const target = drafts[index];
  if (target === undefined) drafts.push(next);
  else drafts[index] = merge(target, next);
}

const SCOPE_ORDER: readonly Scope[] = ['data', 'hotspot', 'roaming', 'video', 'voice', 'sms'];
const PERIOD_ORDER: readonly Period[] = ['hour', 'day', 'week', '28d', '30d', 'cycle', 'month'];

const rank = <T>(order: readonly T[], item: T): number => (order.includes(item) ? order.indexOf(item) : order.length);

/** Scope, period, ascending threshold with unknown ones last, then order in the text. */
export function inOrder(a: TierReading, b: TierReading): number {
  return (
    rank(SCOPE_ORDER, a.tier.scope) - rank(SCOPE_ORDER, b.tier.scope) ||
    rank(PERIOD_ORDER, a.tier.period) - rank(PERIOD_ORDER, b.tier.period) ||
    (a.tier.threshold?.bytes ?? Number.MAX_VALUE) - (b.tier.threshold?.bytes ?? Number.MAX_VALUE)
  );
}

/** The finished tier; a month is assumed where the text gives no period. */
export function finish(
  { scope, effect, threshold, downKbps, price, priceVolume, chargeCap, unitCapPrice, unitCapVolume, period, apart, relative, parts }: Draft,
  common: Period | null,
): TierReading {
  const stated = period ?? (apart ? null : common);
  const tier: PolicyTier = {
    scope,
    period: stated ?? 'month',
    periodAssumed: stated === null,
    threshold,
    effect,
    downKbps,
    price,
    priceVolume,
    chargeCap,
    unitCapPrice,
    unitCapVolume,
  };
  return { tier, parts, relative };
}
