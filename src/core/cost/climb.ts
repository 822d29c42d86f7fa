/** A month of use against the ladders of a scope: how much comes at full speed, what is charged, what is not delivered. */
import type { Part } from './part.ts';
import { perPeriod } from './rate.ts';
import { blocksOf, chargeOf } from './blocks.ts';
import { BYTES_PER_MB, heldBy, type Rung } from './rung.ts';
import type { Ladder } from './rungs.ts';
import { addGap, addPerPeriod, addUnknown, isWhole, type Tally } from './tally.ts';
import type { LineKind } from './types.ts';

export type Scope = 'data' | 'hotspot' | 'roaming';

/** The most bytes that fit through a speed in a time: 128 kbit/s for 30 days are 41.472 GB. */
export const throttleCeiling = (kbps: number, days: number): number => kbps * 125 * days * 86_400;

const kindOf = (scope: Scope, { effect }: Rung): LineKind => (scope === 'data' ? (effect === 'bolt_on' ? 'bolt-on' : 'overage') : scope);

function chargePart(tally: Tally, ladder: Ladder, rung: Rung, scope: Scope, blocks: number, low: number, high: number): Part {
  const whole = isWhole(ladder.rate, tally.months);
  return {
    kind: kindOf(scope, rung),
    label: null,
    unitPrice: rung.price,
    perPeriod: blocks,
    unit: rung.block === null ? ladder.period : 'block',
    blockMb: rung.block === null ? null : rung.block / BYTES_PER_MB,
    cap: high === rung.cap ? rung.cap : null,
    unitCap: rung.unitCap && { amount: rung.unitCap.price, mb: rung.unitCap.bytes / BYTES_PER_MB },
    amount: { low, high },
    rate: whole ? null : ladder.rate,
    from: 1,
    to: tally.months,
    inputs: rung.inputs,
    gap: null,
  };
}

function charge(tally: Tally, ladder: Ladder, rung: Rung, scope: Scope, used: number, use: number): void {
  if (rung.price === null) {
    addUnknown(tally, 'overage-price', kindOf(scope, rung), rung.inputs);
    return;
  }
  const blocks = blocksOf(rung, used, use, ladder.rate);
  const amount = chargeOf(rung, blocks, used);
  addPerPeriod(tally, amount, amount, ladder.rate);
  tally.parts?.push(chargePart(tally, ladder, rung, scope, blocks, amount, amount));
}

/** A slower speed delivers what fits through it in the rest of the period; under the least speed, or a speed not stated, nothing is sure. */
function throttle(tally: Tally, { rate }: Ladder, { from, kbps }: Rung, used: number, use: number, leastKbps: number): void {
  if (kbps === null) {
    tally.unclear = true;
    addGap(tally, 'throttle-speed');
    return;
  }
  const rest = rate.days * (1 - (from ?? 0) / use);
  if (kbps < leastKbps || used > throttleCeiling(kbps, rest)) tally.short = true;
}

const SILENT = { data: 'after-allowance', hotspot: 'hotspot', roaming: 'roaming' } as const;

/** One rung with the bytes that fall on it in a period. Returns the bytes of them that come at full speed. */
function climbRung(tally: Tally, ladder: Ladder, rung: Rung, scope: Scope, used: number, use: number, leastKbps: number): number {
  switch (rung.effect) {
    case 'full_speed':
      return used;
    case 'deprioritize':
      return 0;
    case 'throttle':
      throttle(tally, ladder, rung, used, use, leastKbps);
      return 0;
    case 'charge':
    case 'bolt_on':
      charge(tally, ladder, rung, scope, used, use);
      return used;
    case 'block':
      tally.short = true;
      return 0;
    case 'unspecified':
      tally.unclear = true;
      addUnknown(tally, SILENT[scope], kindOf(scope, rung), rung.inputs);
      return 0;
  }
}

/** A rung of unknown volume comes after the volumes that are stated; where none is, it may hold from the first byte. */
const reaches = (rungs: readonly Rung[], use: number): boolean => {
  const last = rungs.findLast(({ from }) => from !== null);
  return last === undefined || use > (last.from ?? 0);
};

/** A rung of unknown volume: it may already hold. Only what costs or slows matters. */
function climbOpen(tally: Tally, ladder: Ladder, rung: Rung, scope: Scope, use: number): boolean {
  if (rung.effect === 'full_speed') return false;
  addGap(tally, 'threshold');
  if (rung.effect === 'charge' || rung.effect === 'bolt_on') {
    if (rung.price === null) addUnknown(tally, 'overage-price', kindOf(scope, rung), rung.inputs);
    else {
      const high = chargeOf(rung, blocksOf(rung, use, use, ladder.rate), use);
      addPerPeriod(tally, 0, high, ladder.rate);
      tally.parts?.push({ ...chargePart(tally, ladder, rung, scope, 0, 0, high), gap: 'threshold' });
    }
  } else if (rung.effect !== 'deprioritize') tally.unclear = true;
  if (rung.effect === 'unspecified') addUnknown(tally, SILENT[scope], kindOf(scope, rung), rung.inputs);
  return true;
}

/**
 * Climbs one ladder with a month's use in bytes. Returns the bytes of a month at full speed; -1 when that cannot be told, because
 * some threshold is not stated.
 */
function climbLadder(tally: Tally, ladder: Ladder, scope: Scope, monthly: number, leastKbps: number): number {
  const use = perPeriod(monthly, ladder.rate);
  const { rungs } = ladder;
  const first = rungs[0]?.from;
  let full = first === null || first === undefined ? use : Math.min(use, first);
  let told = true;
  for (let i = 0; i < rungs.length; i += 1) {
    const stated = rungs[i];
    if (stated === undefined) break;
    const rung = heldBy(stated, leastKbps);
    if (rung.from === null) {
      if (reaches(rungs, use) && climbOpen(tally, ladder, rung, scope, use)) told = false;
      continue;
    }
    const used = Math.min(use, rungs[i + 1]?.from ?? use) - rung.from;
    if (used > 0) full += climbRung(tally, ladder, rung, scope, used, use, leastKbps);
  }
  if (!told) return -1;
  return full === use ? monthly : Math.min(monthly, Math.round((full * ladder.rate.times) / ladder.rate.per));
}

/** Climbs every ladder of a scope: all of them hold at once, so the least full speed counts. Bytes of a month, -1 = cannot be told. */
export function climb(tally: Tally, ladders: readonly Ladder[], scope: Scope, monthly: number, leastKbps: number): number {
  let full = monthly;
  for (const ladder of ladders) full = Math.min(full, climbLadder(tally, ladder, scope, monthly, leastKbps));
  return full;
}
