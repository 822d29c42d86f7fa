/** Which part of the data axis a cost chart shows, and the thresholds on it. */
import type { CostPoint, CostSeries, PlottedPlan } from '../types.ts';

/** Ends an axis may have, MB: the volumes at which every cost is known. */
const ENDS = [
  ...[1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100],
  ...[120, 150, 200, 250, 300, 400, 500, 600, 800, 1000, 1200, 1500, 2000, 3000, 5000],
].map((gb) => gb * 1000);
const USUAL = 100_000;
/** How many times the smallest first threshold the axis may reach: a smaller one could not be seen. */
const SPREAD = 50;
/** The same of a later threshold: what happens last is worth seeing as long as what happens first keeps its room. */
const LATER = 12;

export const endFrom = (mb: number): number => ENDS.find((end) => end >= mb) ?? ENDS.at(-1) ?? USUAL;

/** Least right end: less than that is not a month's use; more where a plan has no threshold to show. */
const LEAST = { all: 10_000, some: 30_000 };

/**
 * Right end of an axis on which the first thresholds can be seen, and the later ones where they are not too far off.
 * @param firsts the first threshold of each plan, MB; null where it has none
 * @param laters all other thresholds, MB
 * @param wanted end asked for, MB
 */
export function axisEnd(firsts: readonly (number | null)[], laters: readonly number[], wanted?: number): number {
  if (wanted !== undefined && wanted > 0) return endFrom(wanted);
  const known = firsts.filter((mb): mb is number => mb !== null && mb > 0);
  if (known.length === 0) return USUAL;
  const smallest = Math.min(...known);
  const seen = [...known.filter((mb) => mb <= smallest * SPREAD), ...laters.filter((mb) => mb <= smallest * LATER)];
  const least = firsts.includes(null) ? LEAST.some : LEAST.all;
  return endFrom(Math.max(least, ...seen.map((mb) => mb * 1.5)));
}

/** Volumes with a point of their own just beyond them: the thresholds, as use in a month. */
export const costThresholds = ({ points }: CostSeries): readonly number[] =>
  points.filter(([mb], at) => mb > 0 && points[at + 1]?.[0] === mb + 1).map(([mb]) => mb);

export const pointsTo = ({ points }: CostSeries, endMb: number): readonly CostPoint[] => points.filter(([mb]) => mb <= endMb);

/** The last point at or below a volume. */
export const pointAt = ({ points }: CostSeries, mb: number): CostPoint | undefined => points.findLast(([at]) => at <= mb);

/** Whether a plan counts data per day or week, so that its thresholds are drawn as use in a month. */
export const hasShortPeriod = ({ data, tiers }: Pick<PlottedPlan, 'data' | 'tiers'>): boolean =>
  [
    data.kind === 'metered' ? data.period : null,
    ...tiers.map(({ scope, period, from_mb }) => (scope === 'data' && from_mb !== null ? period : null)),
  ].some((period) => period !== null && /^(?:hour|day|week|[1-9]d|1\d?d)$/.test(period));
