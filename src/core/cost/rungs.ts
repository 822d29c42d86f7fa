/** What a plan says happens as data is used, as a ladder of rungs: from this volume in a period, this effect. */
import type { CardAllowance } from '../model/card.ts';
import type { WireAction, WireTier } from '../model/wire.ts';
import { unitsOf } from './exact.ts';
import { rateOf, type Rate } from './rate.ts';

export const BYTES_PER_MB = 1_000_000;

export interface Rung {
  /** Bytes in a period from which it holds; null = somewhere, the volume is not stated. */
  readonly from: number | null;
  readonly effect: WireAction;
  readonly kbps: number | null;
  /** Integer units per block, null where not stated. */
  readonly price: number | null;
  /** Bytes in a block. */
  readonly block: number | null;
  /** Most the charge reaches in one period. */
  readonly cap: number | null;
  /** Fields of the plan it stands on. */
  readonly inputs: readonly string[];
}

export interface Ladder {
  readonly rate: Rate;
  readonly period: string;
  /** Ascending; one rung per volume; unknown volumes last. */
  readonly rungs: readonly Rung[];
}

interface Source {
  readonly scope: string;
  readonly allowance: CardAllowance;
  /** Length of a pack that is bought once, where tiers speak of "the pack". */
  readonly pack: string | null;
  readonly scale: number;
}

const bytes = (mb: number): number => Math.round(mb * BYTES_PER_MB);
const money = (amount: number | null, scale: number): number | null => (amount === null ? null : unitsOf(amount, scale));

const toRung = (tier: WireTier, at: number, scale: number): Rung => ({
  from: tier.from_mb === null ? null : bytes(tier.from_mb),
  effect: tier.action,
  kbps: tier.down_kbps,
  price: money(tier.price, scale),
  block: tier.price_unit_mb === null || tier.price_unit_mb === 0 ? null : bytes(tier.price_unit_mb),
  cap: money(tier.charge_cap, scale),
  inputs: [`tiers.${at}`],
});

const priced = ({ price, block }: Rung): boolean => price !== null && block !== null;

/** Speed under which a throttled tail does not count as use of the plan. Source: ITU price baskets of 2025, see data/baskets. */
const USABLE_KBPS = 256;

/**
 * Where several rungs start at one volume the plan leaves a choice, and the one that goes on delivering at the least cost comes first:
 * nothing changes, lower priority, a usable speed, a stated price, a slower speed, a price that is not stated, nothing said, stopped.
 */
function preference(rung: Rung): number {
  if (rung.effect === 'full_speed') return 0;
  if (rung.effect === 'deprioritize') return 1;
  if (rung.effect === 'throttle') return (rung.kbps ?? 0) >= USABLE_KBPS ? 2 : 4;
  if (rung.effect === 'charge' || rung.effect === 'bolt_on') return priced(rung) ? 3 : 5;
  return rung.effect === 'unspecified' ? 6 : 7;
}

const byVolume = (a: Rung, b: Rung): number => (a.from ?? Infinity) - (b.from ?? Infinity) || preference(a) - preference(b);

/** One rung per volume; two of unknown volume are both kept, because neither is known to come first. */
const oneEach = (rungs: readonly Rung[]): Rung[] =>
  rungs.filter((rung, i) => rung.from === null || i === 0 || rungs[i - 1]?.from !== rung.from);

const nothingSaid = (from: number, field: string): Rung => ({
  from,
  effect: 'unspecified',
  kbps: null,
  price: null,
  block: null,
  cap: null,
  inputs: [field],
});

/** The end of a metered allowance is a rung even where no tier says what follows; a tier of unknown volume that follows it starts there. */
function withAllowance(rungs: readonly Rung[], volume: number, field: string): Rung[] {
  if (rungs.some(({ from }) => from === volume)) return [...rungs];
  const open = rungs.findIndex(({ from, effect }) => from === null && effect !== 'full_speed');
  if (open >= 0) return rungs.map((rung, i) => (i === open ? { ...rung, from: volume, inputs: [...rung.inputs, field] } : rung));
  return [...rungs, nothingSaid(volume, field)];
}

const canonical = (period: string, pack: string | null): string =>
  period === 'cycle' ? 'month' : period === 'one-off' ? (pack ?? 'month') : period;

/**
 * Tiers that start at the very volume that is included are about the allowance, and so are those told with them: they count in its
 * period, whatever shorter or longer period the fine print names beside them.
 */
function periodsOf(tiers: readonly WireTier[], { scope, allowance, pack }: Source): (tier: WireTier) => string {
  const own = canonical(allowance.period ?? 'month', pack);
  const metered = allowance.kind === 'metered' ? allowance.amount : null;
  const atAllowance = tiers.filter((tier) => tier.scope === scope && metered !== null && tier.from_mb === metered);
  const told = new Set(atAllowance.map(({ period }) => period));
  return ({ period }) => (told.has(period) ? own : canonical(period, pack));
}

/** The ladders of one scope, one per period its thresholds are counted in. Empty = nothing is said about it. */
export function laddersOf(tiers: readonly WireTier[], source: Source): Ladder[] {
  const { scope, allowance, pack, scale } = source;
  const periodOf = periodsOf(tiers, source);
  const groups = new Map<string, Rung[]>();
  tiers.forEach((tier, at) => {
    if (tier.scope !== scope) return;
    const period = periodOf(tier);
    groups.set(period, [...(groups.get(period) ?? []), toRung(tier, at, scale)]);
  });
  if (allowance.kind === 'metered' && allowance.amount !== null) {
    const period = canonical(allowance.period ?? 'month', pack);
    groups.set(period, withAllowance(groups.get(period) ?? [], bytes(allowance.amount), scope));
  }
  return [...groups].flatMap(([period, rungs]) => {
    const rate = rateOf(period);
    return rate === null ? [] : [{ rate, period, rungs: oneEach(rungs.toSorted(byVolume)) }];
  });
}
