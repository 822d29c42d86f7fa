/** The words around the picture of a file that leaves its page, and how large the file is. */
import { figureMessages } from '../i18n/figure-words.ts';
import { fontOf } from './draw/options.ts';
import { wrapped } from './draw/pen.ts';
import type { Measure } from './measure.ts';
import { escapeXml } from './strip-labels.ts';
import type { Figure, Look } from './types.ts';

/** Space around a framed picture: such a file is twice this wider than the picture in it. */
export const PAD = 16;

export interface Block {
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

export interface Size {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export interface FigureFrame {
  readonly head: Block;
  readonly foot: Block;
  /** Of the whole file: words, picture and the space around them. */
  readonly size: Size;
}

/** Between the picture and the words below it. */
const GAP = 8;

/**
 * Title, finding, sources, address: the words of a file that leaves its page. The picture itself is not drawn for it, so that the size of
 * a file can be told without it.
 * @param look as for a canvas; `height` is that of the picture alone
 * @param address written below the sources; empty for none
 */
export function frameOf(figure: Figure, look: Look, measure: Measure, address: string): FigureFrame {
  const m = figureMessages(figure.lang);
  const { theme } = look;
  const title = block(figure.title, 18, 600, theme.text, look, measure, 3);
  const finding = block(figure.finding, 13, 400, theme.text, look, measure, 12);
  const named = figure.sources.slice(0, 3).map(({ title: name, date }) => m.figures.sourceItem(name, m.format.date(date)));
  const rest = figure.sources.length > 3 ? [m.figures.moreSources(figure.sources.length - 3)] : [];
  const sources = block(m.figures.source([...named, ...rest].join(m.figures.sourceSeparator)), 11, 400, theme.muted, look, measure, 4);
  const place = block(address, 11, 400, theme.muted, look, measure, 6);
  const head: Block = {
    svg: `${title.svg}<g transform="translate(0 ${title.height + 4})">${finding.svg}</g>`,
    height: title.height + finding.height + 16,
  };
  const foot: Block = {
    svg: `${sources.svg}<g transform="translate(0 ${sources.height})">${place.svg}</g>`,
    height: sources.height + place.height,
  };
  const size = { width: look.width + 2 * PAD, height: head.height + look.height + GAP + foot.height + 2 * PAD };
  return { head, foot, size };
}
