/** Any figure as an SVG document with real text: inside a page, or as a file of its own with title, finding and sources. */
import { drawStill } from './chartjs.ts';
import { frameOf, PAD } from './figure-frame.ts';
import { roughMeasure, type Measure } from './measure.ts';
import { escapeXml } from './strip-labels.ts';
import { svgCanvas } from './svg-canvas.ts';
import type { Figure, Look } from './types.ts';

export { PAD } from './figure-frame.ts';

export interface SvgOptions {
  /** With title, finding and sources around the picture, on the background of the theme: for files. */
  readonly framed?: boolean;
  /** Address written below the sources of a framed picture: where the figure stands. */
  readonly address?: string;
  /** Prefix of ids, unique in the document the SVG is put into. */
  readonly ids?: string;
  /** True where the finding stands beside the picture: it is then hidden from screen readers. */
  readonly decorative?: boolean;
  /** The picture, where it was drawn before with the same look. */
  readonly drawn?: string;
}

/** The picture alone, without its outer `<svg>`. */
export function pictureOf({ picture }: Figure, look: Look, measure: Measure, ids = 'fig'): string {
  if (picture.kind === 'svg')
    return picture
      .svg(look)
      .replace(/^<svg[^>]*>/, `<g color="${look.theme.text}">`)
      .replace(/<\/svg>$/, '</g>')
      .replaceAll('url(#', `url(#${ids}-`)
      .replaceAll(' id="', ` id="${ids}-`);
  const canvas = svgCanvas(look.width, look.height, measure, look.font, ids);
  return drawStill(canvas, picture.config({ ...look, animated: false }), canvas.body);
}

/**
 * @param look as for a canvas; `height` is that of the picture alone
 * @param measure widths of letters; without it the usual ones
 */
export function figureSvg(figure: Figure, look: Look, measure: Measure = roughMeasure, options: SvgOptions = {}): string {
  const { framed = false, ids = 'fig', decorative = false, address = '' } = options;
  const picture = options.drawn ?? pictureOf(figure, look, measure, ids);
  const { theme, width, height } = look;
  const access = decorative ? 'aria-hidden="true" focusable="false"' : `role="img" aria-label="${escapeXml(figure.finding)}"`;
  const open = (w: number, h: number): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" ${access} font-family="${escapeXml(look.font)}">`;
  if (!framed) return `${open(width, height)}${picture}</svg>`;
  const { head, foot, size } = frameOf(figure, look, measure, address);
  const { width: w, height: h } = size;
  return (
    `${open(w, h)}<title>${escapeXml(figure.title)}</title><desc>${escapeXml(figure.finding)}</desc>` +
    `<rect width="${w}" height="${h}" fill="${theme.background}"/>` +
    `<g transform="translate(${PAD} ${PAD})">${head.svg}</g>` +
    `<g transform="translate(${PAD} ${PAD + head.height})">${picture}</g>` +
    `<g transform="translate(${PAD} ${size.height - PAD - foot.height})">${foot.svg}</g></svg>`
  );
}
