/**
 * From a plan's data allowance and tiers to the bands of its tariff strip. Nothing is guessed: where the text does not say what
 * holds, the band is `unknown`; where it does not say from which volume, the band has no start.
 */
import type { PlanCard } from '../core/model/card.ts';
import { periodDays } from '../core/model/period.ts';
import type { WireTier } from '../core/model/wire.ts';

export type StripInput = Pick<PlanCard, 'data' | 'tiers' | 'coverage' | 'unread'> & Partial<Pick<PlanCard, 'verdict'>>;

export type SegmentKind = 'full' | 'claimed' | 'throttle' | 'deprioritise' | 'charge' | 'bolt' | 'block' | 'unknown';

/** One effect that holds in a band, with the tier that states it. */
export interface Lane {
  readonly kind: SegmentKind;
  readonly tier: WireTier | null;
}

/** A stretch of the bar. Several lanes = several effects stated for the same stretch. */
export interface Segment {
  /** Start in MB; null = from a threshold the text does not give. */
  readonly fromMb: number | null;
  /** End in MB; null = open, or ended by a threshold the text does not give. */
  readonly toMb: number | null;
  readonly lanes: readonly Lane[];
}

export interface StripModel {
  readonly period: string;
  readonly segments: readonly Segment[];
  /** Tiers the bar does not show: other scopes, and data tiers counted over another period. */
  readonly others: readonly WireTier[];
}

const KINDS: Record<WireTier['action'], SegmentKind> = {
  full_speed: 'full',
  throttle: 'throttle',
  deprioritize: 'deprioritise',
  charge: 'charge',
  bolt_on: 'bolt',
  block: 'block',
  unspecified: 'unknown',
};
const lane = (tier: WireTier): Lane => ({ kind: KINDS[tier.action], tier });

/** Months of 28 to 31 days and billing cycles share one bar; a day or a week does not. */
function samePeriod(a: string, b: string): boolean {
  const [x, y] = [periodDays(a), periodDays(b)];
  return a === b || (x !== null && y !== null && (x === y || (x >= 28 && x <= 31 && y >= 28 && y <= 31)));
}

/** The period the bar counts over: that of the metered allowance if data tiers share it or there are none, else of the first data tier. */
function mainPeriod({ data }: StripInput, tiers: readonly WireTier[]): string {
  const own = data.kind === 'metered' ? data.period : null;
  if (own !== null && (tiers.length === 0 || tiers.some((tier) => samePeriod(tier.period, own)))) return own;
  return tiers.find((tier) => tier.from_mb !== null)?.period ?? tiers[0]?.period ?? data.period ?? 'month';
}

/** What holds from the first byte when no tier says so. */
function startKind(input: StripInput, hasThreshold: boolean, hasUnknownThreshold: boolean): SegmentKind {
  const { data, verdict } = input;
  if (data.kind === 'excluded') return 'block';
  if (hasThreshold || (data.kind === 'metered' && data.mb !== null)) return 'full';
  if (hasUnknownThreshold) return 'unknown';
  if (data.kind !== 'unlimited') return 'unknown';
  return verdict === 'truly unlimited (stated)' ? 'full' : 'claimed';
}

/** Tiers grouped by threshold, ascending. */
function grouped(tiers: readonly WireTier[]): [number, WireTier[]][] {
  const groups = new Map<number, WireTier[]>();
  for (const tier of tiers) {
    if (tier.from_mb === null) continue;
    groups.set(tier.from_mb, [...(groups.get(tier.from_mb) ?? []), tier]);
  }
  return [...groups].sort(([a], [b]) => a - b);
}

/** Lower priority does not lift a throttle that already holds: both are shown. */
function carryThrottle(lanes: readonly Lane[], before: readonly Lane[]): readonly Lane[] {
  const only = lanes.every((item) => item.kind === 'deprioritise');
  const throttle = before.find((item) => item.kind === 'throttle');
  return only && throttle ? [throttle, ...lanes] : lanes;
}

const openEnded = (lanes: readonly Lane[]): boolean => lanes.every((item) => item.kind === 'full' || item.kind === 'deprioritise');

interface Start {
  readonly fromMb: number;
  readonly lanes: readonly Lane[];
}

/** Where each band with a known threshold starts, beginning at 0. */
function starts(input: StripInput, tiers: readonly WireTier[], hasUnknown: boolean): Start[] {
  const groups = grouped(tiers);
  const list: Start[] =
    groups[0]?.[0] === 0 ? [] : [{ fromMb: 0, lanes: [{ kind: startKind(input, groups.length > 0, hasUnknown), tier: null }] }];
  for (const [fromMb, group] of groups) list.push({ fromMb, lanes: carryThrottle(group.map(lane), list.at(-1)?.lanes ?? []) });
  return list;
}

/** Adds "not stated" where a metered allowance ends and no tier says what follows. */
function endOfAllowance(list: readonly Start[], { data }: StripInput, period: string): Start[] {
  const end =
    data.kind === 'metered' && data.period !== null && samePeriod(data.period, period)
      ? data.mb
      : data.kind === 'metered' && data.period === null
        ? data.mb
        : null;
  if (end === null || end === 0 || list.some((start) => start.fromMb === end)) return [...list];
  const before = list.findLast((start) => start.fromMb < end);
  if (!before || !openEnded(before.lanes)) return [...list];
  const fog: Start = { fromMb: end, lanes: [{ kind: 'unknown', tier: null }] };
  return [...list, fog].sort((a, b) => a.fromMb - b.fromMb);
}

/** Tiers whose threshold is not stated stand at the end, after an `unknown` stretch. */
function withUnknownThresholds(known: readonly Segment[], tiers: readonly WireTier[]): Segment[] {
  const unknown = tiers.filter((tier) => tier.from_mb === null);
  if (unknown.length === 0) return [...known];
  const last = known.at(-1);
  const gap: Segment[] =
    last && last.lanes.every((item) => item.kind === 'unknown')
      ? []
      : [{ fromMb: null, toMb: null, lanes: [{ kind: 'unknown', tier: null }] }];
  return [...known, ...gap, { fromMb: null, toMb: null, lanes: unknown.map(lane) }];
}

/** The bands of a plan's strip, left to right. */
export function stripModel(input: StripInput): StripModel {
  const data = input.tiers.filter((tier) => tier.scope === 'data');
  const period = mainPeriod(input, data);
  const tiers = data.filter((tier) => samePeriod(tier.period, period));
  const hasUnknown = tiers.some((tier) => tier.from_mb === null);
  const list = endOfAllowance(starts(input, tiers, hasUnknown), input, period);
  const known = list.map(({ fromMb, lanes }, index): Segment => ({ fromMb, toMb: list[index + 1]?.fromMb ?? null, lanes }));
  return { period, segments: withUnknownThresholds(known, tiers), others: input.tiers.filter((tier) => !tiers.includes(tier)) };
}
