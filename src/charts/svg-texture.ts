/** Textures as SVG: a `<pattern>` of one tile each, written once for every area that is filled with it. */
import type { Texture } from './draw/texture.ts';
import { round } from './strip-marks.ts';
import { escapeXml } from './strip-labels.ts';

/** Lines of a tile that go on in the next one: through its corners and its middle. */
function slanted(gap: number, rising: boolean): string {
  const y = (value: number): string => round(rising ? value : gap - value);
  const half = gap / 2;
  const line = (x0: number, y0: number, x1: number, y1: number): string => `M${round(x0)} ${y(y0)}L${round(x1)} ${y(y1)}`;
  return line(-half, half, half, -half) + line(0, gap, gap, 0) + line(half, gap + half, gap + half, half);
}

const strength = (name: string, alpha: number): string => (alpha === 1 ? '' : ` ${name}-opacity="${alpha}"`);

function marks({ kind, ink, gap, width, alpha }: Texture): string {
  const colour = escapeXml(ink);
  if (kind === 'dots') {
    const [from, side] = [round((gap - width) / 2), round(width)];
    return `<rect x="${from}" y="${from}" width="${side}" height="${side}" fill="${colour}"${strength('fill', alpha)}/>`;
  }
  const d = slanted(gap, true) + (kind === 'crossed' ? slanted(gap, false) : '');
  return `<path d="${d}" stroke="${colour}" stroke-width="${round(width)}"${strength('stroke', alpha)}/>`;
}

export interface Tiles {
  /** Id of the tile of a texture. */
  readonly idOf: (texture: Texture) => string;
  /** `<defs>` of all tiles that were asked for; empty where there are none. */
  readonly defs: () => string;
}

/** @param prefix of the ids, unique in the document the SVG is put into */
export function tiles(prefix: string): Tiles {
  const known = new Map<string, string>();
  return {
    idOf: (texture) => {
      const size = round(texture.gap);
      const inner = ` width="${size}" height="${size}" patternUnits="userSpaceOnUse">${marks(texture)}</pattern>`;
      const id = known.get(inner) ?? `${prefix}-t${known.size}`;
      known.set(inner, id);
      return id;
    },
    defs: () => (known.size === 0 ? '' : `<defs>${[...known].map(([inner, id]) => `<pattern id="${id}"${inner}`).join('')}</defs>`),
  };
}
