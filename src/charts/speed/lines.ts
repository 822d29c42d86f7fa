/** From stretches to the points of lines: levels become heights, lines that would cover each other are set apart. */
import type { KeyItem } from '../draw/key.ts';
import { wordsShare, type Level, type Levels, type Stretch, type Stroke } from './levels.ts';

export interface SpeedPoint {
  readonly x: number;
  readonly y: number;
  /** How the way to this point is drawn. */
  readonly stroke: Stroke;
}

/** Words at the beginning of a stretch. */
export interface SpeedLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A stretch for which a range of speeds is stated. */
export interface SpeedRange {
  readonly x0: number;
  readonly x1: number;
  readonly low: number;
  readonly high: number;
}

export interface SpeedLine extends KeyItem {
  readonly points: readonly SpeedPoint[];
  readonly labels: readonly SpeedLabel[];
  readonly ranges: readonly SpeedRange[];
}

export interface Frame {
  readonly endMb: number;
  /** Right end with the field for thresholds that are not stated. */
  readonly rightMb: number;
  readonly levels: Levels;
}

const log = (kbps: number): number => Math.log10(Math.max(1, kbps));
/** How far apart lines at one speed are set, as a share of the whole height. */
const APART = 0.016;

function heightOf(level: Level, { levels }: Frame, at: number, of: number): number {
  const whole = levels.max - levels.min;
  if (level.kind === 'rate') return (log(level.low) + log(level.high)) / 2 + (at - (of - 1) / 2) * APART * whole;
  const band = levels.bands[level.kind];
  return band ? band.from + (band.to - band.from) * (1 - wordsShare(of)) * ((at + 0.7) / (of + 0.4)) : levels.min;
}

const sameLevel = (a: Level, b: Level): boolean =>
  a.kind === b.kind && (a.kind !== 'rate' || b.kind !== 'rate' || Math.abs(log(a.low * a.high) - log(b.low * b.high)) < 0.05);

/** Place of a plan among those that have a stretch at the same level; the last comes first, so that A stands on top. */
function rank(level: Level, own: number, all: readonly (readonly Stretch[])[]): readonly [number, number] {
  const sharing = all.flatMap((stretches, at) => (stretches.some((stretch) => sameLevel(stretch.level, level)) ? [at] : [])).toReversed();
  return [sharing.indexOf(own), sharing.length];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** GB from and to; null where the axis ends before. */
function spanOf({ fromMb, toMb }: Stretch, { endMb, rightMb }: Frame, last: boolean): Span | null {
  if (fromMb === null) return { from: (endMb + rightMb) / 2000, to: rightMb / 1000 };
  if (fromMb >= endMb) return null;
  const to = last || toMb !== null ? Math.min(toMb ?? endMb, endMb) : (endMb + rightMb) / 2;
  return { from: fromMb / 1000, to: to / 1000 };
}

/**
 * @param own index of the plan in `all`
 * @param label words for a stated speed
 */
export function lineOf(
  item: KeyItem,
  own: number,
  all: readonly (readonly Stretch[])[],
  frame: Frame,
  label: (level: Level) => string | null,
): SpeedLine {
  const stretches = all[own] ?? [];
  const points: SpeedPoint[] = [];
  const labels: SpeedLabel[] = [];
  const ranges: SpeedRange[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const span = spanOf(stretch, frame, index === stretches.length - 1);
    if (!span) continue;
    const y = heightOf(stretch.level, frame, ...rank(stretch.level, own, all));
    points.push({ x: span.from, y, stroke: 'solid' }, { x: span.to, y, stroke: stretch.stroke });
    const text = label(stretch.level);
    // A speed that goes on (charged, of lower priority) is told once.
    if (text !== null && labels.at(-1)?.text !== text) labels.push({ x: span.from, y, text });
    if (stretch.level.kind === 'rate' && stretch.level.high > stretch.level.low)
      ranges.push({ x0: span.from, x1: span.to, low: log(stretch.level.low), high: log(stretch.level.high) });
  }
  return { ...item, points, labels, ranges };
}
