/** One rung of a ladder: from this volume in a period, this effect. */
import type { WireAction, WireTier } from '../model/wire.ts';
import { unitsOf } from './exact.ts';
import { rateOf, type Rate } from './rate.ts';

export const BYTES_PER_MB = 1_000_000;
export const toBytes = (mb: number): number => Math.round(mb * BYTES_PER_MB);

export interface Rung {
  /** Bytes in a period from which it holds; null = somewhere, the volume is not stated. */
  readonly from: number | null;
  readonly effect: WireAction;
  readonly kbps: number | null;
  /** Integer units per block, or once per period where there is no block; null where not stated. */
  readonly price: number | null;
  /** Bytes in a block; null = the fee is not tied to a volume. */
  readonly block: number | null;
  /** Most the charge reaches in one period. */
  readonly cap: number | null;
  /** The most that one such volume costs; the count starts again after it. */
  readonly unitCap: { readonly price: number; readonly bytes: number } | null;
  /** Where blocks last no longer than a shorter period, such as packs of a day: that period. */
  readonly blocksLast: Rate | null;
  /** What can be had instead at the same volume, where this one is too slow for the asker. */
  readonly instead: Rung | null;
  /** Fields of the plan it stands on. */
  readonly inputs: readonly string[];
}

const money = (amount: number | null, scale: number): number | null => (amount === null ? null : unitsOf(amount, scale));

const NOTHING = { kbps: null, price: null, block: null, cap: null, unitCap: null, blocksLast: null, instead: null } as const;

function unitCapOf({ unit_cap_price, unit_cap_mb }: WireTier, scale: number): Rung['unitCap'] {
  const price = money(unit_cap_price, scale);
  return price === null || unit_cap_mb === null || unit_cap_mb === 0 ? null : { price, bytes: toBytes(unit_cap_mb) };
}

/** A tier as a rung of a ladder that counts in `period`. */
export function toRung(tier: WireTier, at: number, scale: number, period: string): Rung {
  const own = rateOf(tier.period);
  const ladder = rateOf(period);
  return {
    from: tier.from_mb === null ? null : toBytes(tier.from_mb),
    effect: tier.action,
    kbps: tier.down_kbps,
    price: money(tier.price, scale),
    block: tier.price_unit_mb === null || tier.price_unit_mb === 0 ? null : toBytes(tier.price_unit_mb),
    cap: money(tier.charge_cap, scale),
    unitCap: unitCapOf(tier, scale),
    blocksLast: own !== null && ladder !== null && own.days <= ladder.days / 2 ? own : null,
    instead: null,
    inputs: [`tiers.${at}`],
  };
}

/** The end of an allowance of which nothing says what follows. */
export const nothingSaid = (from: number, field: string): Rung => ({ ...NOTHING, from, effect: 'unspecified', inputs: [field] });

/**
 * Where several rungs start at one volume, lower priority is no choice but comes with whatever else holds; among the others the plan
 * leaves a choice, and the one that goes on delivering at the least cost comes first: nothing changes, a stated speed, a stated price,
 * a price or speed that is not stated, stopped, nothing said.
 */
function preference({ effect, kbps, price }: Rung): number {
  if (effect === 'full_speed') return 0;
  if (effect === 'throttle') return kbps === null ? 4 : 1;
  if (effect === 'charge' || effect === 'bolt_on') return price === null ? 3 : 2;
  return effect === 'block' ? 5 : effect === 'deprioritize' ? 6 : 7;
}

const byVolume = (a: Rung, b: Rung): number => (a.from ?? Infinity) - (b.from ?? Infinity) || preference(a) - preference(b);

/** One rung per volume, ascending; two of unknown volume are both kept, because neither is known to come first. A speed keeps what can be had instead. */
export function oneEach(rungs: readonly Rung[]): Rung[] {
  const sorted = rungs.toSorted(byVolume);
  return sorted.flatMap((rung, i) => {
    if (rung.from === null) return [rung];
    if (i > 0 && sorted[i - 1]?.from === rung.from) return [];
    const instead = sorted.find((other) => other !== rung && other.from === rung.from && other.price !== null);
    return [rung.effect === 'throttle' && instead ? { ...rung, instead } : rung];
  });
}

/** The rung that holds for somebody to whom slower than `leastKbps` is no use. */
export const heldBy = (rung: Rung, leastKbps: number): Rung =>
  rung.instead !== null && (rung.kbps ?? 0) < leastKbps ? rung.instead : rung;
