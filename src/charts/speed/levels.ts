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

/** What holds in a stretch. @param full speeds the file states for full speed */
export function levelOf({ kinds, kbps }: Pick<SpeedStep, 'kinds' | 'kbps'>, full: readonly [number, number] | null): Level {
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
  /** Height the bands are made for, in pixels. */
  readonly bandsPx: number;
}

const BELOW: readonly Band[] = ['slow', 'unknown', 'stopped'];

/** Heights the bands are made for, in pixels: a line of words, and a lane for each plan. */
const WORDS_PX = 19;
const LANE_PX = 9;
const WHOLE_PX = 270;
/** Share of a band above its lanes, for its words. */
export const wordsShare = (lanes: number): number => WORDS_PX / (WORDS_PX + LANE_PX * lanes + 4);

/**
 * Lays out the axis and the bands that occur.
 * @param all levels of each plan
 */
export function layLevels(plans: readonly (readonly Level[])[]): Levels {
  const all = plans.flat();
  const rates = all.flatMap((level) =>
    level.kind === 'rate' ? [Math.log10(Math.max(1, level.low)), Math.log10(Math.max(1, level.high))] : [],
  );
  const kinds = new Set(all.map(({ kind }) => kind));
  const from = rates.length === 0 ? 0 : Math.floor(Math.min(...rates) - 0.05);
  const top = rates.length === 0 ? 0 : Math.max(from + 1, Math.ceil(Math.max(...rates) + 0.08));
  const lanes = (band: Band): number => plans.filter((levels) => levels.some(({ kind }) => kind === band)).length;
  const pixels = (band: Band): number => WORDS_PX + LANE_PX * lanes(band) + 4;
  const taken = [...kinds].reduce((sum, kind) => sum + (kind === 'rate' ? 0 : pixels(kind)), 0);
  const unit = (top - from || 1) / Math.max(90, WHOLE_PX - taken);
  const bands: Partial<Record<Band, Place>> = {};
  let floor = from;
  for (const band of BELOW) {
    if (!kinds.has(band)) continue;
    const size = pixels(band) * unit;
    bands[band] = { from: floor - size, to: floor };
    floor -= size;
  }
  const max = kinds.has('full') ? top + pixels('full') * unit : top;
  if (kinds.has('full')) bands.full = { from: top, to: max };
  return { axis: rates.length === 0 ? null : { from, to: top }, bands, min: floor, max: max === floor ? floor + 1 : max, bandsPx: taken };
}
