/** Sliders of a month of use: steps that grow with the amount, so that 1 GB and 1000 GB both fit one slider. */
import type { UsageField } from './usage.address.ts';

/** Every figure between two bounds (inclusive) at a distance. */
const steps = (from: number, to: number, by: number): number[] =>
  Array.from({ length: Math.round((to - from) / by) + 1 }, (_, at) => from + at * by);

/** MB. Up to 1000 GB, what a fixed line carries. */
const DATA = [
  ...[0, 100, 250, 500, 750],
  ...steps(1_000, 9_000, 1_000),
  ...steps(10_000, 28_000, 2_000),
  ...steps(30_000, 95_000, 5_000),
  ...steps(100_000, 275_000, 25_000),
  ...steps(300_000, 1_000_000, 50_000),
];
const ROAMING = DATA.filter((mb) => mb <= 50_000);
const MINUTES = [...steps(0, 90, 10), ...steps(100, 280, 20), ...steps(300, 950, 50), ...steps(1_000, 3_000, 250)];
const MESSAGES = [...steps(0, 45, 5), ...steps(50, 90, 10), ...steps(100, 280, 20), ...steps(300, 1_000, 50)];

/** The figures a slider stops at, smallest first. */
export const SCALES: Readonly<Record<UsageField, readonly number[]>> = {
  dataMb: DATA,
  hotspotMb: DATA.filter((mb) => mb <= 300_000),
  roamingMb: ROAMING,
  minutes: MINUTES,
  messages: MESSAGES,
};

/** The stop nearest to a figure; where two are equally near, the lower. */
export function stopOf(field: UsageField, value: number): number {
  const scale = SCALES[field];
  return scale.reduce((best, figure, at) => (Math.abs(figure - value) < Math.abs((scale[best] ?? 0) - value) ? at : best), 0);
}

/** The figure at a stop. */
export const figureAt = (field: UsageField, stop: number): number => SCALES[field][stop] ?? 0;
