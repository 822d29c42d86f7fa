/** What a plan says happens as data is used, as ladders: from this volume in a period, this effect. */
import type { CardAllowance } from '../model/card.ts';
import type { WireTier } from '../model/wire.ts';
import { rateOf, type Rate } from './rate.ts';
import { nothingSaid, oneEach, toBytes, toRung, type Rung } from './rung.ts';

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

/** The end of a metered allowance is a rung even where no tier says what follows; a tier of unknown volume that follows it starts there. */
function withAllowance(rungs: readonly Rung[], volume: number, field: string): Rung[] {
  if (rungs.some(({ from }) => from === volume)) return [...rungs];
  const open = rungs.findIndex(({ from, effect }) => from === null && effect !== 'full_speed');
  if (open >= 0) return rungs.map((rung, i) => (i === open ? { ...rung, from: volume, inputs: [...rung.inputs, field] } : rung));
  return [...rungs, nothingSaid(volume, field)];
}

const canonical = (period: string, pack: string | null): string =>
  period === 'cycle' ? 'month' : period === 'one-off' ? (pack ?? 'month') : period;

/** Days of the longest month: an allowance that lasts longer is told by its own fine print where that names a month. */
const MONTH_DAYS = 31;

/**
 * Tiers that start at the very volume that is included are about the allowance and count in its period, whatever other period the fine
 * print names beside them: "1 GB a month, then day packs" starts after 1 GB of the month. Only an allowance of more than a month, such as
 * that of a yearly plan, gives way: "every month 100 GB, then 3 a GB".
 */
function allowancePeriod(tiers: readonly WireTier[], { allowance, pack }: Source): string {
  const own = canonical(allowance.period ?? 'month', pack);
  if ((rateOf(own)?.days ?? 0) <= MONTH_DAYS) return own;
  const told = tiers.find(
    ({ from_mb, period }) => from_mb === allowance.amount && (rateOf(canonical(period, pack))?.days ?? Infinity) <= MONTH_DAYS,
  );
  return told ? canonical(told.period, pack) : own;
}

/** The ladders of one scope, one per period its thresholds are counted in. Empty = nothing is said about it. */
export function laddersOf(tiers: readonly WireTier[], source: Source): Ladder[] {
  const { scope, allowance, pack, scale } = source;
  const volume = allowance.kind === 'metered' ? allowance.amount : null;
  const own = allowancePeriod(
    tiers.filter((tier) => tier.scope === scope),
    source,
  );
  const groups = new Map<string, Rung[]>();
  tiers.forEach((tier, at) => {
    if (tier.scope !== scope) return;
    const period = volume !== null && tier.from_mb === volume ? own : canonical(tier.period, pack);
    groups.set(period, [...(groups.get(period) ?? []), toRung(tier, at, scale, period)]);
  });
  if (volume !== null) groups.set(own, withAllowance(groups.get(own) ?? [], toBytes(volume), scope));
  return [...groups].flatMap(([period, rungs]) => {
    const rate = rateOf(period);
    return rate === null ? [] : [{ rate, period, rungs: oneEach(rungs) }];
  });
}
