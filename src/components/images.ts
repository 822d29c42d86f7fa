/** The pictures of the site: of every figure of one subject, drawn beside the pages and ahead of the one that asks for them. */
import type { Figure, Pinned } from '../charts/figure.ts';
import { plottedDate } from '../charts/plotted-date.ts';
import { LIGHT } from '../charts/theme.ts';
import { frozenPath, livePath, livePicturePath } from '../embed/address.ts';
import { PICTURE_WIDTH, pictureMark, type Marked } from '../embed/picture-file.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { ahead, type Ahead } from '../images/ahead.ts';
import { figureFileSvg, SHARE, shareCard, sourceLine } from '../images/index.ts';
import { drawnBytes, studio } from '../images/studio.ts';
import { absolute, link } from '../layouts/links.ts';
import { drawnFigure, liveTitle } from './drawn.ts';
import { liveFigure, liveFigures, type FigureAddress, type FrozenFigure, type LiveFigure } from './embed-paths.ts';

const keyOf = (lang: Lang, { chart, subject }: FigureAddress): string => `${lang} ${chart} ${subject}`;

/** Enough that the process which draws is never without work while a page is built, and few enough to be held in memory. */
const DEPTH = 128;

const plottedOf = (pins: readonly Pinned[]) => pins.map(({ plotted }) => plotted);
const cardOf = (lang: Lang, { chart, pins, carrier }: LiveFigure): string =>
  shareCard(drawnFigure(chart, lang, pins), plottedOf(pins), carrier ?? undefined);

function begin(): Ahead<string> {
  const wanted = new Map(LANGS.flatMap((lang) => liveFigures().map((figure) => [keyOf(lang, figure), { lang, figure }] as const)));
  // A build is run in the folder of the project.
  const { draw, tidy } = studio(process.cwd());
  const make = async (key: string): Promise<string> => {
    const found = wanted.get(key);
    try {
      return await draw(found ? cardOf(found.lang, found.figure) : '', SHARE.width, SHARE.height);
    } catch (error) {
      throw new Error(`The picture of ${key} could not be drawn: ${(error as Error).message}`, { cause: error });
    }
  };
  return ahead([...wanted.keys()], make, import.meta.env.PROD ? DEPTH : 0, tidy);
}

let drawing: Ahead<string> | null = null;

/** The pictures of all figures. The first that asks begins them, beside the pages. */
function pictures(): Ahead<string> {
  if (drawing) return drawing;
  drawing = begin();
  drawing.start();
  return drawing;
}

/** The card of a figure, as PNG. */
export const shareImage = async (lang: Lang, figure: LiveFigure): Promise<Uint8Array<ArrayBuffer>> =>
  drawnBytes(await pictures().ask(keyOf(lang, figure)));

const fileOf = (figure: Figure, mark: Omit<Marked, 'lang'>): string =>
  figureFileSvg(figure, { width: PICTURE_WIDTH, theme: LIGHT, address: pictureMark({ lang: figure.lang, ...mark }) });

/** The whole picture of a figure with its words, as SVG. */
export function liveSvg(lang: Lang, shown: LiveFigure): string {
  const { chart, subject, pins, carrier } = shown;
  const figure = drawnFigure(chart, lang, pins);
  const address = absolute(link(lang, livePath(chart, [subject])));
  const mark = { pins: pins.map(({ pin }) => pin), address, frozen: null };
  return fileOf(carrier === null ? figure : { ...figure, title: liveTitle(lang, shown) }, mark);
}

/** The same of what was frozen, and that it was. */
export function frozenSvg(lang: Lang, { chart, pinned }: FrozenFigure): string {
  const { pin, plotted } = pinned;
  const address = absolute(link(lang, frozenPath(chart, [pin])));
  return fileOf(drawnFigure(chart, lang, [pinned]), { pins: [pin], address, frozen: plottedDate(plotted) });
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
  pictures();
  const figure = before ? undefined : liveFigure(address);
  const image = before ?? (figure && describe(lang, figure));
  if (image) known.set(key, image);
  return image ?? null;
}

/** Picture of every page that has none of its own. */
export const SITE_IMAGE = '/images/plaintariff.png';
