/** The pictures of the site: of every figure of one subject, made a few at a time ahead of the page that asks for them. */
import { embedDate, embedWords } from '../i18n/embed.ts';
import { shortPin } from '../charts/canonical.ts';
import type { Figure, Pinned } from '../charts/figure.ts';
import { plottedDate } from '../charts/plotted-date.ts';
import { LIGHT } from '../charts/theme.ts';
import { frozenPath, livePath, livePicturePath } from '../embed/address.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { ahead } from '../images/ahead.ts';
import { figureFileSvg, SHARE, sharePng, sourceLine } from '../images/index.ts';
import { absolute, link } from '../layouts/links.ts';
import { drawnFigure } from './drawn.ts';
import { liveFigure, liveFigures, type FigureAddress, type FrozenFigure, type LiveFigure } from './embed-paths.ts';

/** Width of a picture as SVG. */
const SVG_WIDTH = 720;

const keyOf = (lang: Lang, { chart, subject }: FigureAddress): string => `${lang} ${chart} ${subject}`;

type Ask = (lang: Lang, figure: LiveFigure) => Promise<Uint8Array<ArrayBuffer>>;
let asking: Ask | null = null;

function begin(): Ask {
  const wanted = new Map(LANGS.flatMap((lang) => liveFigures().map((figure) => [keyOf(lang, figure), { lang, figure }] as const)));
  const ask = ahead([...wanted.keys()], (key) => {
    const found = wanted.get(key);
    if (!found) throw new Error(`no picture is called ${key}`);
    const { chart, pins, carrier } = found.figure;
    return sharePng(drawnFigure(chart, found.lang, pins), plottedOf(pins), carrier ?? undefined);
  });
  return (lang, figure) => ask(keyOf(lang, figure));
}

const plottedOf = (pins: readonly Pinned[]) => pins.map(({ plotted }) => plotted);

/** The card of a figure, as PNG. */
export const shareImage: Ask = (lang, figure) => (asking ??= begin())(lang, figure);

/** Below the sources of a file: which data these are, and where the figure stands. */
const mark = (pins: readonly Pinned[], address: string): string =>
  [`sha256 ${pins.map(({ pin }) => shortPin(pin)).join(', ')}`, address].join(' · ');

const fileOf = (figure: Figure, address: string): string => figureFileSvg(figure, { width: SVG_WIDTH, theme: LIGHT, address });

/** The whole picture of a figure with its words, as SVG. */
export const liveSvg = (lang: Lang, { chart, subject, pins }: LiveFigure): string =>
  fileOf(drawnFigure(chart, lang, pins), mark(pins, absolute(link(lang, livePath(chart, [subject])))));

/** The same of what was frozen, and that it was. */
export function frozenSvg(lang: Lang, { chart, pinned }: FrozenFigure): string {
  const address = mark([pinned], absolute(link(lang, frozenPath(chart, [pinned.pin]))));
  const frozen = embedWords(lang).frozen(embedDate(lang, plottedDate(pinned.plotted)));
  return fileOf(drawnFigure(chart, lang, [pinned]), [frozen, address].join(lang === 'zh' ? '' : ' '));
}

/** What the head of a page says about its picture. */
export interface PageImage {
  /** Full address. */
  readonly url: string;
  /** What it says, in words. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

const known = new Map<string, PageImage>();

function describe(lang: Lang, { chart, subject, pins }: LiveFigure): PageImage {
  const figure = drawnFigure(chart, lang, pins);
  const url = absolute(link(lang, livePicturePath(chart, subject, 'png')));
  return { url, alt: [figure.finding, sourceLine(figure)].join(lang === 'zh' ? '' : ' '), width: SHARE.width, height: SHARE.height };
}

/** @returns null where there is nothing to draw */
export function imageOf(lang: Lang, address: FigureAddress): PageImage | null {
  const key = keyOf(lang, address);
  const before = known.get(key);
  const figure = before ? undefined : liveFigure(address);
  const image = before ?? (figure && describe(lang, figure));
  if (image) known.set(key, image);
  return image ?? null;
}

/** Picture of every page that has none of its own. */
export const SITE_IMAGE = '/images/plaintariff.png';
