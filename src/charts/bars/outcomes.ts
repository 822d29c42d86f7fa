/** How answers of each outcome are drawn: a colour and a texture each, so that they differ without colour too. */
import type { Outcome } from '../../core/disclosure/index.ts';
import { apart, type Area, type Pen } from '../draw/pen.ts';
import { fogOf, outline, textured, type Texture } from '../draw/texture.ts';
import type { Theme } from '../theme.ts';

/** The outcomes that are drawn, from left to right. */
export const DRAWN = ['disclosed', 'vague', 'conflicting', 'absent', 'untested'] as const satisfies readonly Outcome[];
export type Drawn = (typeof DRAWN)[number];

/** Of each outcome: solid, dotted, crossed, hatched, fog. */
const TEXTURES: Readonly<Record<Drawn, (theme: Theme) => Texture | null>> = {
  disclosed: () => null,
  vague: ({ deprioritise: ink }) => ({ kind: 'dots', ink, gap: 5, width: 2, alpha: 1 }),
  conflicting: ({ charge: ink }) => ({ kind: 'crossed', ink, gap: 7, width: 1.6, alpha: 1 }),
  absent: ({ throttle: ink }) => ({ kind: 'lines', ink, gap: 6, width: 2.4, alpha: 1 }),
  untested: (theme) => fogOf(theme, 0.35),
};

/** The line of a frame stands inside its area. */
const inset = ({ left, top, right, bottom }: Area): Area => ({
  left: left + 0.5,
  top: top + 0.5,
  right: right - 0.5,
  bottom: bottom - 0.5,
});

/** Fills all areas of an outcome, framed. */
export function paint(pen: Pen, outcome: Drawn, areas: readonly Area[], theme: Theme): void {
  if (areas.length === 0) return;
  const framed = areas.map(inset);
  const texture = TEXTURES[outcome](theme);
  apart(pen, () => {
    pen.setLineDash([]);
    if (texture) textured(pen, framed, texture);
    outline(pen, framed);
    pen.fillStyle = theme.full;
    if (texture === null) pen.fill();
    pen.lineWidth = 1;
    pen.strokeStyle = outcome === 'untested' ? theme.fog : theme.text;
    pen.stroke();
  });
}
