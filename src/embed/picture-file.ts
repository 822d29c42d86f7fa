/** The picture of a figure as a file that other pages show: what is written on it, and how large it is, told without drawing it. */
import { shortPin } from '../charts/canonical.ts';
import { frameOf, PAD, type Size } from '../charts/figure-frame.ts';
import { roughMeasure } from '../charts/measure.ts';
import { LIGHT } from '../charts/theme.ts';
import type { Figure } from '../charts/types.ts';
import { embedDate, embedWords } from '../i18n/embed.ts';
import type { Lang } from '../i18n/lang.ts';
import { FONT } from './look.ts';

/** Width of the file in CSS pixels. */
export const PICTURE_WIDTH = 720;

export interface Marked {
  readonly lang: Lang;
  /** SHA-256 of each plotted plan or rulebook, hex. */
  readonly pins: readonly string[];
  /** Full address of the figure. */
  readonly address: string;
  /** Day of the data of a frozen figure, ISO 8601; null for a live one. */
  readonly frozen: string | null;
}

/** The line below the sources: whether the figure is frozen, which data these are, and where it stands. */
export function pictureMark({ lang, pins, address, frozen }: Marked): string {
  const mark = `sha256 ${pins.map(shortPin).join(', ')} · ${address}`;
  return frozen === null ? mark : [embedWords(lang).frozen(embedDate(lang, frozen)), mark].join(lang === 'zh' ? '' : ' ');
}

/** Width and height of the file, for pages that keep room for it. */
export function pictureSize(figure: Figure, mark: string): Size {
  const width = PICTURE_WIDTH - 2 * PAD;
  const look = { width, height: Math.ceil(figure.picture.height(width)), theme: LIGHT, font: FONT, animated: false };
  return frameOf(figure, look, roughMeasure, mark).size;
}
