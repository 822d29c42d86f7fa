/** What a cost alone does not say: when the threshold is hit, what is left at the throttled speed, what a GB at full speed costs. */
import { throttleCeiling } from './climb.ts';
import { mulDiv } from './exact.ts';
import type { CostModel } from './model.ts';
import { perPeriod } from './rate.ts';
import { BYTES_PER_MB, heldBy, type Rung } from './rung.ts';
import type { Ladder } from './rungs.ts';
import type { CostQuestion, Measures, Outcome, Throttled, ThresholdDay } from './types.ts';

/** What a stream needs, as we assume it: HD video 5 Mbit/s (2.25 GB an hour), map navigation 100 kbit/s. Stated on the method page. */
export const HD_KBPS = 5000;
export const MAP_KBPS = 100;

/** The most MB that fit through a speed in so many days: 128 kbit/s for 30 days are 41,472 MB. */
export const throttleCeilingMb = (kbps: number, days: number): number => throttleCeiling(kbps, days) / BYTES_PER_MB;

interface Reached {
  readonly ladder: Ladder;
  readonly rung: Rung & { readonly from: number };
  /** Use in one period of the ladder, bytes. */
  readonly use: number;
}

/** Rungs that the use climbs past, the earliest in its period first. */
function reached(ladders: readonly Ladder[], monthly: number, leastKbps: number): Reached[] {
  const all = ladders.flatMap((ladder) => {
    const use = perPeriod(monthly, ladder.rate);
    return ladder.rungs
      .map((rung) => heldBy(rung, leastKbps))
      .flatMap((rung) =>
        rung.from !== null && rung.effect !== 'full_speed' && use > rung.from ? [{ ladder, rung: { ...rung, from: rung.from }, use }] : [],
      );
  });
  return all.sort((a, b) => a.rung.from / a.use - b.rung.from / b.use);
}

function thresholdDay({ ladder, rung, use }: Reached): ThresholdDay {
  const days = ladder.rate.days;
  return {
    day: Math.max(1, Math.ceil((rung.from / use) * days)),
    ofDays: Math.max(1, Math.round(days)),
    thresholdMb: rung.from / BYTES_PER_MB,
    effect: rung.effect,
  };
}

const hours = (ceilingMb: number, restDays: number, kbps: number): number => Math.min(restDays * 24, (ceilingMb * 8000) / (kbps * 3600));

function throttled({ ladder, rung, use }: Reached, kbps: number): Throttled {
  const days = ladder.rate.days;
  const rest = days * (1 - rung.from / use);
  // The speed holds until the next volume at which something else is stated.
  const next = ladder.rungs.find(({ from }) => from !== null && from > rung.from)?.from ?? Infinity;
  const ceilingMb = Math.min(throttleCeilingMb(kbps, rest), (next - rung.from) / BYTES_PER_MB);
  return {
    kbps,
    ceilingMb,
    periodCeilingMb: throttleCeilingMb(kbps, days),
    hdHours: hours(ceilingMb, rest, HD_KBPS),
    mapHours: hours(ceilingMb, rest, MAP_KBPS),
    hdStreams: kbps >= HD_KBPS,
  };
}

/** Exact total ÷ GB at full speed over the horizon, half up. */
function perGb({ total, fullSpeedMb }: Outcome, months: number): number | null {
  if (total.low !== total.high || fullSpeedMb === null) return null;
  const megabytes = Math.round(fullSpeedMb * months);
  return megabytes === 0 ? null : mulDiv(total.low, 1000, megabytes);
}

/** The measures of a plan for a use. Thresholds are those of the data of the device and what is tethered to it. */
export function measuresOf(model: CostModel, { usage, months, leastKbps }: CostQuestion, outcome: Outcome): Measures {
  const hit = reached(model.data.ladders, Math.round((usage.dataMb + usage.hotspotMb) * BYTES_PER_MB), leastKbps);
  const first = hit[0];
  const slow = hit.find(({ rung }) => rung.effect === 'throttle' && rung.kbps !== null);
  return {
    fullSpeedMb: outcome.fullSpeedMb,
    threshold: first ? thresholdDay(first) : null,
    throttled: slow?.rung.kbps == null ? null : throttled(slow, slow.rung.kbps),
    perFullSpeedGb: perGb(outcome, months),
  };
}
