/** Room for threshold labels above a chart, reckoned before there is a canvas, from the usual widths of letters. */
import { roughMeasure } from '../measure.ts';
import type { Look } from '../types.ts';
import { FLAG_ROW, placeFlags, type Flag } from './flags.ts';
import { fontOf } from './options.ts';

/** @param left room left of the data area, in pixels; `right` likewise */
export function flagRoom(flags: readonly Flag[], endMb: number, left: number, right: number, look: Pick<Look, 'width' | 'font'>): number {
  const x = (mb: number): number => left + ((look.width - right - left) * mb) / endMb;
  const font = fontOf(look, 11, 600);
  const area = { left: 2, right: look.width - 2, top: 0, bottom: 0 };
  const { rows } = placeFlags(flags, x, area, (text) => roughMeasure(text, font));
  return rows === 0 ? 10 : rows * FLAG_ROW + 8;
}
