/** The pictures of the site, made a few at a time ahead of the page that asks for them. */
import { LIGHT } from '../charts/theme.ts';
import { imagePath, livePath } from '../embed/address.ts';
import { LANGS, type Lang } from '../i18n/lang.ts';
import { ahead } from '../images/ahead.ts';
import { figureFileSvg, mainFigure, SHARE, sharePng, sourceLine } from '../images/index.ts';
import { absolute, link } from '../layouts/links.ts';
import { carrierName, plottedFor, subjects, type Subject } from './subjects.ts';

/** Width of a picture as SVG. */
const SVG_WIDTH = 720;

const keyOf = (lang: Lang, { kind, id }: Subject): string => `${lang} ${kind} ${id}`;

type Ask = (lang: Lang, subject: Subject) => Promise<Uint8Array<ArrayBuffer>>;
let asking: Ask | null = null;

function begin(): Ask {
  const wanted = new Map(LANGS.flatMap((lang) => subjects().map((subject) => [keyOf(lang, subject), { lang, subject }] as const)));
  const ask = ahead([...wanted.keys()], (key) => {
    const found = wanted.get(key);
    if (!found) throw new Error(`no picture is called ${key}`);
    return sharePng(plottedFor(found.subject), found.lang, carrierName(found.subject));
  });
  return (lang, subject) => ask(keyOf(lang, subject));
}

/** The card of a plan, a carrier or a rulebook, as PNG. */
export const shareImage: Ask = (lang, subject) => (asking ??= begin())(lang, subject);

/** Chart of a subject that its pictures and its oEmbed answer show. */
export const mainChart = ({ kind }: Subject) => (kind === 'rulebooks' ? 'disclosure' : 'strips');

/** The whole picture with its words, as SVG. */
export function pictureSvg(lang: Lang, subject: Subject): string {
  const figure = mainFigure(plottedFor(subject), lang);
  const address = absolute(link(lang, livePath(mainChart(subject), [subject.id])));
  return figureFileSvg(figure, { width: SVG_WIDTH, theme: LIGHT, address });
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

const known = new Map<string, PageImage | null>();

/** @returns null where there is nothing to draw */
export function imageOf(lang: Lang, subject: Subject): PageImage | null {
  const key = keyOf(lang, subject);
  const before = known.get(key);
  if (before !== undefined) return before;
  const image = describe(lang, subject);
  known.set(key, image);
  return image;
}

function describe(lang: Lang, subject: Subject): PageImage | null {
  const plotted = plottedFor(subject);
  if (plotted.length === 0) return null;
  const figure = mainFigure(plotted, lang);
  const url = absolute(link(lang, imagePath(subject.kind, subject.id, 'png')));
  return { url, alt: [figure.finding, sourceLine(figure)].join(lang === 'zh' ? '' : ' '), width: SHARE.width, height: SHARE.height };
}

/** Picture of every page that has none of its own. */
export const SITE_IMAGE = '/images/plaintariff.png';
