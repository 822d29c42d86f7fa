/** The picture of one band: a rectangle, a staircase or a wall, as SVG text. */
import type { Lane } from './segments.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Coordinates to a tenth of a unit: finer is invisible and costs bytes. */
export const round = (value: number): string => String(Math.round(value * 10) / 10);

const rect = ({ x, y, w, h }: Box, attributes: string): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" ${attributes}/>`;

/** Steps that rise to the right: the bill grows with use. */
function staircase({ x, y, w, h }: Box): string {
  const count = Math.max(2, Math.min(8, Math.floor(w / 16)));
  let path = `M${round(x)} ${round(y + h)}`;
  for (let step = 0; step < count; step += 1) {
    const top = y + h * (1 - (0.15 + (0.85 * (step + 1)) / count));
    path += `V${round(top)}H${round(x + (w * (step + 1)) / count)}`;
  }
  return `${path}V${round(y + h)}Z`;
}

/** A wall and the empty stretch behind it. */
function wall(box: Box): string {
  const { x, y, w, h } = box;
  const thick = Math.min(w, 5);
  const floor = round(y + h - 0.5);
  return (
    rect({ x, y: y - 2, w: thick, h: h + 2 }, 'class="ts-block" fill="currentColor"') +
    `<path class="ts-void" d="M${round(x + thick)} ${floor}H${round(x + w)}" stroke="currentColor" stroke-dasharray="1 4"/>`
  );
}

/** Draws a lane of a band. Fills come from the patterns with the same prefix (see strip-defs). */
export function mark({ kind }: Lane, box: Box, prefix: string): string {
  const fill = (pattern: string): string => `fill="url(#${prefix}-${pattern})"`;
  const frame = 'stroke="currentColor" stroke-width=".8"';
  switch (kind) {
    case 'full':
      return rect(box, 'class="ts-full" fill="currentColor"');
    case 'claimed':
      return rect(box, `class="ts-claimed" ${fill('claim')}`);
    case 'throttle':
      return rect(box, `class="ts-throttle" ${fill('hatch')} ${frame}`);
    case 'deprioritise':
      return rect(box, `class="ts-deprioritise" ${fill('dots')} ${frame}`);
    case 'charge':
      return `<path class="ts-charge" d="${staircase(box)}" fill="currentColor" fill-opacity=".4" stroke="currentColor" stroke-width="1.2"/>`;
    case 'bolt':
      return `<path class="ts-bolt" d="${staircase(box)}" fill="none" ${frame} stroke-dasharray="3 2"/>`;
    case 'block':
      return wall(box);
    case 'unknown':
      return rect(box, `class="ts-unknown" ${fill('fog')}`);
  }
}
