/** The picture of a figure as a file that other pages show: what is written on it, and how large it is, told without drawing it. */
import { shortPin } from '../charts/canonical.ts';
import { frameOf, PAD, type Size } from '../charts/figure-frame.ts';
import { roughMeasure } from '../charts/measure.ts';
import { LIGHT } from '../charts/theme.ts';
import type { Figure } from '../charts/types.ts';
import { FONT } from './look.ts';

/** Width of the file in CSS pixels. */
export const PICTURE_WIDTH = 720;

/**
 * The line below the sources: which data these are, and where the figure stands.
 * @param pins SHA-256 of each plotted plan or rulebook, hex
 * @param address full address of the figure
 */
export const pictureMark = (pins: readonly string[], address: string): string => `sha256 ${pins.map(shortPin).join(', ')} · ${address}`;

/** Width and height of the file, for pages that keep room for it. */
export function pictureSize(figure: Figure, mark: string): Size {
  const width = PICTURE_WIDTH - 2 * PAD;
  const look = { width, height: Math.ceil(figure.picture.height(width)), theme: LIGHT, font: FONT, animated: false };
  return frameOf(figure, look, roughMeasure, mark).size;
}
