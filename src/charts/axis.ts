/**
 * The axis of the tariff strip. Tariffs run from 100 MB to several TB, so it is logarithmic from 100 MB on (each step is ten
 * times the one before) with a short linear piece for 0 to 100 MB, so that zero has a place. The default range is the same for
 * every plan: any two strips on the site can be laid against each other.
 */
export interface Axis {
  /** Volume at the right edge, MB; what holds there goes on beyond it. */
  readonly maxMb: number;
}

export const LINEAR_MB = 100;
/** Width of the linear piece, in steps of ten. */
const LINEAR_STEPS = 0.5;
export const DEFAULT_AXIS: Axis = { maxMb: 5_000_000 };
const TICKS = [100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

const steps = (mb: number): number => (mb <= LINEAR_MB ? (LINEAR_STEPS * mb) / LINEAR_MB : LINEAR_STEPS + Math.log10(mb / LINEAR_MB));

/** Position of a volume on the axis, 0 (left) to 1 (right edge and beyond). */
export function position(mb: number, axis: Axis = DEFAULT_AXIS): number {
  return Math.min(1, Math.max(0, steps(mb) / steps(axis.maxMb)));
}

/** Volumes at which the axis is labelled, in MB. */
export function ticks(axis: Axis = DEFAULT_AXIS): readonly number[] {
  return TICKS.filter((mb) => position(mb, axis) < 0.97 && mb <= axis.maxMb);
}

/** The default axis, widened so that the largest threshold leaves room for what follows it. */
export function axisFor(largestMb: number): Axis {
  return { maxMb: Math.max(DEFAULT_AXIS.maxMb, largestMb * 2.5) };
}
