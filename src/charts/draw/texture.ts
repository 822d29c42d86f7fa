/**
 * Textures that fill areas: slanted lines, crossed lines, dots. On a canvas they are drawn line by line, cut off at the edges by reckoning,
 * without clipping; the SVG recorder writes one tile of them instead, and the areas alone.
 */
import type { Theme } from '../theme.ts';
import { apart, type Area, type Pen } from './pen.ts';

export interface Texture {
  readonly kind: 'lines' | 'crossed' | 'dots';
  readonly ink: string;
  /** From one line or dot to the next, along the axes, in pixels. */
  readonly gap: number;
  /** Of a line; the side of a dot. */
  readonly width: number;
  readonly alpha: number;
}

/** What the recorder can do beyond a canvas: fills the path that was begun. */
export interface TexturePen {
  readonly fillTexture: (texture: Texture) => void;
}

const knowsTextures = (pen: Pen): pen is Pen & TexturePen => 'fillTexture' in pen;

/** One path of the slanted lines inside an area. */
function slanted(pen: Pen, { left, top, right, bottom }: Area, gap: number, rising: boolean): void {
  const [w, h] = [right - left, bottom - top];
  if (w <= 0 || h <= 0) return;
  pen.beginPath();
  for (let at = gap / 2; at < w + h; at += gap) {
    const [x0, y0] = at <= h ? [0, at] : [at - h, h];
    const [x1, y1] = at <= w ? [at, 0] : [w, at - w];
    const flip = (y: number): number => (rising ? top + y : bottom - y);
    pen.moveTo(left + x0, flip(y0));
    pen.lineTo(left + x1, flip(y1));
  }
  pen.stroke();
}

function dotted(pen: Pen, { left, top, right, bottom }: Area, gap: number, side: number): void {
  pen.beginPath();
  for (let x = left + gap / 2; x + side <= right; x += gap)
    for (let y = top + gap / 2; y + side <= bottom; y += gap) pen.rect(x, y, side, side);
  pen.fill();
}

function drawn(pen: Pen, area: Area, { kind, gap, width }: Texture): void {
  if (kind === 'dots') return dotted(pen, area, gap, width);
  slanted(pen, area, gap, true);
  if (kind === 'crossed') slanted(pen, area, gap, false);
}

/** The outlines of areas as one path. */
export function outline(pen: Pen, areas: readonly Area[]): void {
  pen.beginPath();
  for (const { left, top, right, bottom } of areas) pen.rect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** Fills areas with a texture; on the recorder they are the path that a stroke then frames. */
export function textured(pen: Pen, areas: readonly Area[], texture: Texture): void {
  if (knowsTextures(pen)) {
    outline(pen, areas);
    pen.fillTexture(texture);
    return;
  }
  apart(pen, () => {
    pen.globalAlpha = texture.alpha;
    pen.strokeStyle = texture.ink;
    pen.fillStyle = texture.ink;
    pen.lineWidth = texture.width;
    pen.setLineDash([]);
    for (const area of areas) drawn(pen, area, texture);
  });
}

/** What is not stated: fine lines in a colour that recedes. */
export const fogOf = ({ fog: ink }: Theme, alpha = 0.55): Texture => ({ kind: 'lines', ink, gap: 6, width: 1, alpha });

/** Fog over an area. */
export const fog = (pen: Pen, area: Area, theme: Theme, strength?: number): void => textured(pen, [area], fogOf(theme, strength));
