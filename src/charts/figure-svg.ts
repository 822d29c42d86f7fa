/** Any figure as an SVG document with real text: inside a page, or as a file of its own with title, finding and sources. */
import { figureMessages } from '../i18n/figure-words.ts';
import { drawStill } from './chartjs.ts';
import { wrapped } from './draw/pen.ts';
import { fontOf } from './draw/options.ts';
import { roughMeasure, type Measure } from './measure.ts';
import { escapeXml } from './strip-labels.ts';
import { svgCanvas } from './svg-canvas.ts';
import type { Figure, Look } from './types.ts';

export interface SvgOptions {
  /** With title, finding and sources around the picture, on the background of the theme: for files. */
  readonly framed?: boolean;
  /** Address written below the sources of a framed picture: where the figure stands. */
  readonly address?: string;
  /** Prefix of ids, unique in the document the SVG is put into. */
  readonly ids?: string;
  /** True where the finding stands beside the picture: it is then hidden from screen readers. */
  readonly decorative?: boolean;
}

/** The picture alone, without its outer `<svg>`. */
function pictureOf({ picture }: Figure, look: Look, measure: Measure, ids: string): string {
  if (picture.kind === 'svg')
    return picture
      .svg(look)
      .replace(/^<svg[^>]*>/, `<g color="${look.theme.text}">`)
      .replace(/<\/svg>$/, '</g>')
      .replaceAll('url(#', `url(#${ids}-`)
      .replaceAll(' id="', ` id="${ids}-`);
  const canvas = svgCanvas(look.width, look.height, measure, look.font);
  return drawStill(canvas, picture.config({ ...look, animated: false }), canvas.body);
}

/** Space around a framed picture: such a file is twice this wider than the picture in it. */
export const PAD = 16;

interface Block {
  readonly svg: string;
  readonly height: number;
}

/** Lines of text one below the other. */
function block(text: string, size: number, weight: number, colour: string, look: Look, measure: Measure, most: number): Block {
  const font = fontOf(look, size, weight);
  const line = Math.round(size * 1.4);
  const lines = wrapped(text, look.width, most, (part) => measure(part, font));
  const svg = lines
    .map(
      (words, at) =>
        `<text x="0" y="${Math.round(size) + at * line}" font-size="${size}"${weight === 400 ? '' : ` font-weight="${weight}"`} fill="${colour}">${escapeXml(words)}</text>`,
    )
    .join('');
  return { svg, height: lines.length * line };
}

/** Title, finding, sources, address: the words of a file that leaves its page. */
function frame(figure: Figure, look: Look, measure: Measure, address: string): { readonly head: Block; readonly foot: Block } {
  const m = figureMessages(figure.lang);
  const { theme } = look;
  const title = block(figure.title, 18, 600, theme.text, look, measure, 3);
  const finding = block(figure.finding, 13, 400, theme.text, look, measure, 12);
  const named = figure.sources.slice(0, 3).map(({ title: name, date }) => m.figures.sourceItem(name, m.format.date(date)));
  const rest = figure.sources.length > 3 ? [m.figures.moreSources(figure.sources.length - 3)] : [];
  const sources = block(m.figures.source([...named, ...rest].join(m.figures.sourceSeparator)), 11, 400, theme.muted, look, measure, 4);
  const place = block(address, 11, 400, theme.muted, look, measure, 6);
  return {
    head: {
      svg: `${title.svg}<g transform="translate(0 ${title.height + 4})">${finding.svg}</g>`,
      height: title.height + finding.height + 16,
    },
    foot: { svg: `${sources.svg}<g transform="translate(0 ${sources.height})">${place.svg}</g>`, height: sources.height + place.height },
  };
}

/**
 * @param look as for a canvas; `height` is that of the picture alone
 * @param measure widths of letters; without it the usual ones
 */
export function figureSvg(figure: Figure, look: Look, measure: Measure = roughMeasure, options: SvgOptions = {}): string {
  const { framed = false, ids = 'fig', decorative = false, address = '' } = options;
  const picture = pictureOf(figure, look, measure, ids);
  const { theme, width, height } = look;
  const access = decorative ? 'aria-hidden="true" focusable="false"' : `role="img" aria-label="${escapeXml(figure.finding)}"`;
  const open = (w: number, h: number): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" ${access} font-family="${escapeXml(look.font)}">`;
  if (!framed) return `${open(width, height)}${picture}</svg>`;
  const { head, foot } = frame(figure, look, measure, address);
  const [w, h] = [width + 2 * PAD, head.height + height + foot.height + 2 * PAD + 8];
  return (
    `${open(w, h)}<title>${escapeXml(figure.title)}</title><desc>${escapeXml(figure.finding)}</desc>` +
    `<rect width="${w}" height="${h}" fill="${theme.background}"/>` +
    `<g transform="translate(${PAD} ${PAD})">${head.svg}</g>` +
    `<g transform="translate(${PAD} ${PAD + head.height})">${picture}</g>` +
    `<g transform="translate(${PAD} ${PAD + head.height + height + 8})">${foot.svg}</g></svg>`
  );
}
