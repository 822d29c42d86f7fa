/** The picture of a figure inside a page: SVG whose colours follow the page. */
import { LIGHT } from '../charts/theme.ts';
import type { Figure } from '../charts/types.ts';

/** Drawn for the width articles commonly give a figure; scripts draw it anew for the width there is. */
export const STATIC_WIDTH = 640;

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** @returns markup; empty where the figure draws nothing */
export function inlinePicture({ picture }: Figure, width = STATIC_WIDTH): string {
  const look = { width, height: picture.height(width), theme: LIGHT, font: FONT, animated: false };
  return picture.kind === 'svg' ? picture.svg(look) : '';
}
