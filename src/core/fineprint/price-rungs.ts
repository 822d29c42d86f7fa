/** What use costs more than on the rung before: the steps of a ladder of prices. */
import { addMoney, compareMoney, timesMoney, type Money } from '../model/index.ts';
import type { VolumeReading } from './common/volume.ts';
import type { Stretch } from './sentences.ts';

/** A price and the use it holds for; `from` and `to` null where the words leave them to the rungs beside it. */
export interface Rung {
  /** Null for nothing. */
  readonly money: Money | null;
  readonly cost: Stretch;
  readonly from: VolumeReading | null;
  readonly to: VolumeReading | null;
  /** All of its words. */
  readonly at: Stretch;
}

/** From this volume on, so much more is paid for the period. */
export interface LadderStep extends Stretch {
  readonly volume: VolumeReading;
  readonly more: Money;
}

/** What `b` is more than `a`; null where it is not, or in another currency. */
function moreThan(a: Money | null, b: Money | null): Money | null {
  if (b === null || (a !== null && a.currency !== b.currency)) return null;
  if (a === null) return b;
  return compareMoney(b, a) > 0 ? addMoney(b, timesMoney(a, -1)) : null;
}

/** Where a rung starts, behind one that ends at `end`, or that began at `start` and does not say where it ends. */
function startOf({ from }: Rung, end: VolumeReading | null, start: number): VolumeReading | null {
  if (end) return from === null || from.value.bytes === end.value.bytes ? end : null;
  return from !== null && from.value.bytes > start ? from : null;
}

/**
 * The steps between the rungs of a ladder that begins with the first byte; null where they are no ladder: a gap between two of them, or a
 * price that does not rise. The words of a step are those from the one price to the other.
 */
export function climb(rungs: readonly Rung[]): LadderStep[] | null {
  const [first, ...others] = rungs;
  if (!first?.to || (first.from !== null && first.from.value.bytes > 0) || others.length === 0) return null;
  const steps: LadderStep[] = [];
  let [below, end, start]: [Rung, VolumeReading | null, number] = [first, first.to, 0];
  for (const rung of others) {
    const volume = startOf(rung, end, start);
    const more = moreThan(below.money, rung.money);
    if (!volume || !more || (rung.to !== null && rung.to.value.bytes <= volume.value.bytes)) return null;
    steps.push({ volume, more, start: below.cost.start, end: rung.cost.end });
    [below, end, start] = [rung, rung.to, volume.value.bytes];
  }
  return steps;
}
