/** Where the lines of a speed chart run: stated speeds on a logarithmic axis, everything else in bands above and below it. */
import { monthlyMb } from '../threshold-flags.ts';
import type { PlottedPlan, SpeedStep } from '../types.ts';

/** rate: a stated speed · full: full speed without a figure · slow: slowed, speed not stated · unknown: nothing is stated · stopped. */
export type Level = { readonly kind: 'rate'; readonly low: number; readonly high: number } | { readonly kind: Band };
export type Band = 'full' | 'slow' | 'unknown' | 'stopped';
export type Stroke = 'solid' | 'dashed' | 'dotted';

export interface Stretch {
  /** MB used in a month; null = from a threshold that is not stated. */
  readonly fromMb: number | null;
  readonly toMb: number | null;
  readonly level: Level;
  readonly stroke: Stroke;
}

function levelOf({ kinds, kbps }: SpeedStep, full: readonly [number, number] | null): Level {
  if (kinds.includes('block')) return { kind: 'stopped' };
  if (kinds.includes('throttle')) return kbps === null ? { kind: 'slow' } : { kind: 'rate', low: kbps, high: kbps };
  if (kinds.includes('unknown')) return { kind: 'unknown' };
  return full === null ? { kind: 'full' } : { kind: 'rate', low: full[0], high: full[1] };
}

function strokeOf({ kinds }: SpeedStep): Stroke {
  if (kinds.includes('throttle') || kinds.includes('block')) return 'solid';
  if (kinds.includes('charge') || kinds.includes('bolt')) return 'dashed';
  return kinds.includes('claimed') || kinds.includes('deprioritise') || kinds.includes('unknown') ? 'dotted' : 'solid';
}

/** The stretches of a plan over use in a month; the mere mark of an unknown threshold is none. */
export function stretchesOf({ speed: { period, full, steps } }: Pick<PlottedPlan, 'speed'>): readonly Stretch[] {
  const monthly = (mb: number | null): number | null => mb && monthlyMb(mb, period);
  const unknown = steps.filter(({ fromMb }) => fromMb === null);
  return steps
    .filter((step) => unknown.length < 2 || step !== unknown[0])
    .map((step) => ({
      fromMb: monthly(step.fromMb),
      toMb: monthly(step.toMb),
      level: levelOf(step, full),
      stroke: strokeOf(step),
    }));
}

/** Part of the y axis, in powers of ten of kbit/s. */
export interface Place {
  readonly from: number;
  readonly to: number;
}
export interface Levels {
  /** Ends of the numeric axis in powers of ten; null where no speed is stated. */
  readonly axis: Place | null;
  readonly bands: Readonly<Partial<Record<Band, Place>>>;
  readonly min: number;
  readonly max: number;
}

const BELOW: readonly Band[] = ['slow', 'unknown', 'stopped'];

/** Lays out the axis and the bands that occur. */
export function layLevels(all: readonly Level[]): Levels {
  const rates = all.flatMap((level) =>
    level.kind === 'rate' ? [Math.log10(Math.max(1, level.low)), Math.log10(Math.max(1, level.high))] : [],
  );
  const kinds = new Set(all.map(({ kind }) => kind));
  const from = rates.length === 0 ? 0 : Math.floor(Math.min(...rates) + 1e-9);
  const top = rates.length === 0 ? 0 : Math.max(from + 1, Math.ceil(Math.max(...rates) - 1e-9));
  const size = rates.length === 0 ? 1 : Math.max(0.5, (top - from) * 0.2);
  const bands: Partial<Record<Band, Place>> = {};
  let floor = from;
  for (const band of BELOW) {
    if (!kinds.has(band)) continue;
    bands[band] = { from: floor - size, to: floor };
    floor -= size;
  }
  if (kinds.has('full')) bands.full = { from: top, to: top + size };
  const max = kinds.has('full') ? top + size : top;
  return { axis: rates.length === 0 ? null : { from, to: top }, bands, min: floor, max: max === floor ? floor + 1 : max };
}
