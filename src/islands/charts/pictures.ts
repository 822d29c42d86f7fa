/** The codes of a figure's picture as a file, where it has one. */
import type { Figure, Pinned } from '../../charts/figure.ts';
import { frozenPath, livePath, livePicturePath } from '../../embed/address.ts';
import { imageCode, type Pictured } from '../../embed/image-code.ts';
import { CARRIER_CHARTS, hasOwnPage } from '../../embed/own-page.ts';
import { pictureMark, pictureSize } from '../../embed/picture-file.ts';
import { frozenDate, pagesOf, type Site } from './codes.ts';

export interface PictureCodes {
  readonly live: string;
  /** null for several plans of a carrier: what is frozen has a picture of each plan. */
  readonly frozen: string | null;
  /** Full address of the live picture as a card, PNG. */
  readonly card: string;
  /** Of all of them. */
  readonly alt: string;
}

/**
 * @param figure as its file shows it: with the axis that fits the data
 * @param carrier id of the carrier whose plans these are
 * @returns null where no file shows the figure
 */
export function picturesOf(figure: Figure, pinned: readonly Pinned[], site: Site, carrier?: string): PictureCodes | null {
  const { chart, lang, finding, asOf } = figure;
  const [first] = pinned;
  const own = hasOwnPage(
    chart,
    pinned.map(({ plotted }) => plotted),
  );
  if (!first || !(carrier === undefined ? own : CARRIER_CHARTS.includes(chart))) return null;
  const subject = carrier ?? first.plotted.id;
  const page = pagesOf(lang, site);
  const pins = pinned.map(({ pin }) => pin);
  const code = (of: Pictured, stands: string): string => {
    const mark = pictureMark({ lang, pins, address: page(stands), frozen: of.frozen ? frozenDate(pinned) : null });
    return imageCode({ chart, of, finding, asOf, lang, page, size: pictureSize(figure, mark) });
  };
  return {
    live: code({ kind: carrier === undefined ? first.plotted.kind : 'carrier', id: subject, frozen: false }, livePath(chart, [subject])),
    frozen: own ? code({ pin: first.pin, frozen: true }, frozenPath(chart, pins)) : null,
    card: page(livePicturePath(chart, subject, 'png')),
    alt: finding,
  };
}
