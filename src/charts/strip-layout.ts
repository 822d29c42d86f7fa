/** Where each band of a strip stands, in units of the drawing. */
import { position, type Axis } from './axis.ts';
import type { Segment } from './segments.ts';

export interface Placed {
  readonly segment: Segment;
  readonly x0: number;
  readonly x1: number;
}

/** Tiers without a threshold stand in the last quarter of the bar: a place that claims no volume. */
const UNKNOWN_FROM = 0.74;

/**
 * Places bands on the axis. A band with an unknown threshold cannot be placed to scale; the band before it keeps a third of the
 * room so that nobody reads its end as a volume, the rest is the `unknown` stretch.
 */
export function placeSegments(segments: readonly Segment[], axis: Axis, width: number): Placed[] {
  const known = segments.filter((segment) => segment.fromMb !== null);
  const unknown = segments.slice(known.length);
  const lastStart = position(known.at(-1)?.fromMb ?? 0, axis);
  const tail = Math.max(UNKNOWN_FROM, (lastStart + 1) / 2);
  const knownEnd = unknown.length === 0 ? 1 : unknown.length === 1 ? tail : lastStart + (tail - lastStart) / 3;
  const bounds = [...known.map((segment) => position(segment.fromMb ?? 0, axis)), knownEnd, ...(unknown.length === 2 ? [tail] : []), 1];
  return segments.map((segment, index) => ({ segment, x0: (bounds[index] ?? 1) * width, x1: (bounds[index + 1] ?? 1) * width }));
}

/** Rough width of a text: CJK and full-width characters are square, others a little over half as wide. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const char of text) ems += /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/.test(char) ? 1 : 0.56;
  return ems * size;
}
