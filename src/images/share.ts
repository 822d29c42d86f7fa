/** The share image: what a figure says and shows, on the card that other sites put beside a link. As SVG, from which the PNG is drawn. */
import { figureSvg } from '../charts/figure-svg.ts';
import type { Measure } from '../charts/measure.ts';
import { escapeXml } from '../charts/strip-labels.ts';
import { LIGHT, type Theme } from '../charts/theme.ts';
import type { Figure, Look, Picture } from '../charts/types.ts';
import { linesOf } from './lines.ts';

export const SHARE = { width: 1200, height: 630 } as const;
const MARGIN = 56;
const WIDTH = SHARE.width - 2 * MARGIN;
const FOOT = 52;
const GAP = 28;
const THEME: Theme = { ...LIGHT };
/** Pictures are drawn for a narrow screen and enlarged, so that their letters can be read on a card the size of a thumb. */
const SCALES = [2.4, 2.2, 2, 1.9, 1.8, 1.7, 1.6, 1.5, 1.4, 1.3, 1.2];

/** What stands on a card. */
export interface Card {
  readonly title: string;
  readonly text: string;
  /** Bottom left: source and date. */
  readonly foot: string;
  /** Bottom right: name of the site. */
  readonly mark: string;
  readonly font: string;
  readonly measure: Measure;
  /** True where the picture needs the room. */
  readonly brief: boolean;
  /** The picture in a box, as SVG that begins at 0 0. */
  readonly picture: (width: number, height: number) => string;
}

interface Block {
  readonly svg: string;
  readonly height: number;
}

function block(text: string, size: number, weight: number, most: number, { font, measure }: Card, colour = THEME.text): Block {
  const lines = linesOf(text, WIDTH, most, (part) => measure(part, `${weight} ${size}px ${font}`));
  const pitch = Math.round(size * 1.3);
  const svg = lines
    .map(
      (line, at) => `<text y="${size + at * pitch}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeXml(line)}</text>`,
    )
    .join('');
  return { svg, height: lines.length * pitch };
}

const at = (x: number, y: number, svg: string): string => `<g transform="translate(${x} ${y})">${svg}</g>`;

function footSvg(card: Card): string {
  const { mark, foot, font, measure } = card;
  const size = 22;
  const room = WIDTH - measure(mark, `600 ${size + 4}px ${font}`) - 40;
  const [line = ''] = linesOf(foot, room, 1, (part) => measure(part, `400 ${size}px ${font}`));
  return (
    `<path d="M0 0H${WIDTH}" stroke="${THEME.grid}" stroke-width="2"/>` +
    `<text y="36" font-size="${size}" fill="${THEME.muted}">${escapeXml(line)}</text>` +
    `<text x="${WIDTH}" y="36" font-size="${size + 4}" font-weight="600" text-anchor="end" fill="${THEME.accent}">${escapeXml(mark)}</text>`
  );
}

/** Draws a card. @returns an SVG document of 1200 × 630 */
export function cardSvg(card: Card): string {
  const title = block(card.title, 42, 600, 2, card);
  const text = block(card.text, 27, 400, card.brief ? 2 : title.height > 60 ? 3 : 4, card);
  const top = MARGIN - 10;
  const head = top + title.height + 10 + text.height + GAP;
  const footY = SHARE.height - FOOT - 14;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="en" width="${SHARE.width}" height="${SHARE.height}" ` +
    `viewBox="0 0 ${SHARE.width} ${SHARE.height}" font-family="${escapeXml(card.font)}">` +
    `<rect width="${SHARE.width}" height="${SHARE.height}" fill="${THEME.background}"/>` +
    at(MARGIN, top, title.svg) +
    at(MARGIN, top + title.height + 10, text.svg) +
    at(MARGIN, head, card.picture(WIDTH, footY - GAP - head)) +
    at(MARGIN, footY, footSvg(card)) +
    '</svg>'
  );
}

/** Speeds of one plan have few words in the picture: it is drawn lower than on a page, so that its letters are larger. */
const SPEED_SCALE = 1.5;

/** The picture as large as it fits, in the middle of its box; a chart that is too high even at the smallest scale is drawn lower. */
function fittedPicture(figure: Figure, measure: Measure, font: string): Card['picture'] {
  const { picture } = figure;
  const own: Picture = picture.kind === 'svg' && picture.compact ? { kind: 'svg', ...picture.compact } : picture;
  const low = figure.chart === 'speed' && figure.subjects.length === 1;
  const scaleIn = (width: number, height: number): number => {
    if (low) return SPEED_SCALE;
    const scale = SCALES.find((one) => own.height(Math.floor(width / one)) * one <= height) ?? height / own.height(Math.floor(width / 1.2));
    return own.kind === 'svg' ? Math.min(scale, 2.4) : Math.max(scale, 1.2);
  };
  return (width, height) => {
    const usable = scaleIn(width, height);
    const w = Math.floor(width / usable);
    const h = own.kind === 'svg' ? own.height(w) : Math.min(Math.floor(height / usable), Math.ceil(own.height(w) * 1.4));
    const look: Look = { width: w, height: h, theme: THEME, font, animated: false };
    const svg = figureSvg({ ...figure, picture: own }, look, measure, { decorative: true });
    return `<g transform="translate(0 ${Math.max(0, Math.round((height - h * usable) / 2))}) scale(${usable.toFixed(3)})">${svg}</g>`;
  };
}

/**
 * @param words the figure whose title, finding and sources are written
 * @param drawn the figure that is drawn: the same, or one with less on it
 * @param foot source and date, @param mark name of the site
 */
export function shareSvg(
  words: Figure,
  drawn: Figure,
  { foot, mark, font, measure }: Pick<Card, 'foot' | 'mark' | 'font' | 'measure'>,
): string {
  const brief = drawn.picture.kind === 'chart' || drawn.picture.compact !== undefined;
  return cardSvg({
    title: words.title,
    text: words.finding,
    brief,
    foot,
    mark,
    font,
    measure,
    picture: fittedPicture(drawn, measure, font),
  });
}
