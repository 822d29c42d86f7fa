/** Figures as files: the share image of what is plotted, and any figure as PNG or SVG. */
import { figureOf, type Figure, type Look, type Plotted, type PlottedRulebook } from '../charts/figure.ts';
import { fullName } from '../charts/figures/common.ts';
import { figureSvg, pictureOf, PAD } from '../charts/figure-svg.ts';
import { roughMeasure } from '../charts/measure.ts';
import type { Theme } from '../charts/theme.ts';
import { figureMessages } from '../i18n/figure-words.ts';
import type { Lang } from '../i18n/lang.ts';
import { measure, pngOf } from './canvas.ts';
import { FONT } from './fonts.ts';
import { cardSvg, SHARE, shareSvg, type Card } from './share.ts';
import { bandsSvg } from './site.ts';

export { newSheet, NoCanvasError } from './canvas.ts';
export { SHARE } from './share.ts';

const MARK = 'Plaintariff';
/** Bars that can be told apart on a card. */
const MOST_BARS = 5;

type Counts = PlottedRulebook['carriers'][number]['counts'];

/** Several carriers as one: their answers added up. */
function together(rulebook: PlottedRulebook, lang: Lang): PlottedRulebook {
  const [first] = rulebook.carriers;
  if (!first || rulebook.carriers.length <= MOST_BARS) return rulebook;
  const keys = Object.keys(first.counts) as (keyof Counts)[];
  const sum = (key: keyof Counts): number => rulebook.carriers.reduce((total, { counts }) => total + counts[key], 0);
  const counts = Object.fromEntries(keys.map((key) => [key, sum(key)])) as Record<keyof Counts, number>;
  const name = figureMessages(lang).figures.disclosure.carriers(rulebook.carriers.length);
  return { ...rulebook, carriers: [{ ...first, name, counts }] };
}

function drawnOf(words: Figure, plotted: readonly Plotted[]): Figure {
  const [only] = plotted;
  const { chart, lang } = words;
  return only?.kind === 'rulebook' ? figureOf({ chart, lang }, [together(only, lang)]) : words;
}

/** "Source: Acme Mobile: tariffs, 1 November 2026 and 3 more". */
export function sourceLine({ lang, sources }: Pick<Figure, 'lang' | 'sources'>): string {
  const { figures, format } = figureMessages(lang);
  const named = sources.slice(0, 1).map(({ title, date }) => figures.sourceItem(title, format.date(date)));
  const rest = sources.length > 1 ? [figures.moreSources(sources.length - 1)] : [];
  return figures.source([...named, ...rest].join(figures.sourceSeparator));
}

/** Title and text of a card: a carrier goes by its name, and so does a plan whose strip is shown; the text then does not repeat it. */
function wordsOf(figure: Figure, plotted: readonly Plotted[], carrier: string | undefined): Figure {
  const m = figureMessages(figure.lang);
  const [only] = plotted;
  if (carrier !== undefined) return { ...figure, title: m.figures.titled(m.figures.titles[figure.chart], carrier) };
  if (figure.chart !== 'strips' || plotted.length > 1 || only?.kind !== 'plan') return figure;
  const title = fullName(only, m);
  const start = m.figures.titled(title, '');
  return { ...figure, title, finding: figure.finding.startsWith(start) ? figure.finding.slice(start.length) : figure.finding };
}

/**
 * The card beside a link to a figure, as SVG.
 * @param plotted what the figure draws: one to six plans, or one rulebook
 * @param carrier its name, where the plans are those of a carrier
 */
export const shareCard = (figure: Figure, plotted: readonly Plotted[], carrier?: string): string =>
  shareSvg(wordsOf(figure, plotted, carrier), drawnOf(figure, plotted), { foot: sourceLine(figure), mark: MARK, font: FONT, measure });

/** The same as it is shown. */
export const sharePng = (figure: Figure, plotted: readonly Plotted[], carrier?: string): Promise<Uint8Array<ArrayBuffer>> =>
  pngOf(shareCard(figure, plotted, carrier), SHARE.width, SHARE.height);

/** The card of the site itself. */
export function sitePng(words: Pick<Card, 'title' | 'text' | 'foot'>, lang: Lang): Promise<Uint8Array<ArrayBuffer>> {
  const card: Card = { ...words, brief: false, mark: MARK, font: FONT, measure, picture: (width) => bandsSvg(lang, width) };
  return pngOf(cardSvg(card), SHARE.width, SHARE.height);
}

export interface FileLook {
  /** Width of the file in CSS pixels; a PNG has twice as many. */
  readonly width: number;
  readonly theme: Theme;
  /** Written below the sources: where the figure stands. */
  readonly address?: string;
}

const SCALE = 2;
/** For SVG: letters are those of whoever opens the file. */
const OPEN_FONT = "'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif";

function lookOf({ picture }: Figure, { width: full, theme }: FileLook, font: string): Look {
  const width = full - 2 * PAD;
  return { width, height: Math.ceil(picture.height(width)), theme, font, animated: false };
}

/** The last file of each figure: live and frozen ones differ in their last lines only. */
const before = new WeakMap<Figure, { readonly look: Look; readonly drawn: string }>();

function drawnOnce(figure: Figure, look: Look): string {
  const known = before.get(figure);
  if (known?.look.width === look.width && known.look.theme === look.theme) return known.drawn;
  const drawn = pictureOf(figure, look, roughMeasure);
  before.set(figure, { look, drawn });
  return drawn;
}

const sizeOf = (svg: string, name: 'width' | 'height'): number => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(svg)?.[1] ?? 0);

/** A figure with its words around it. Letters have their usual widths: which fonts the reader has is not known. */
export function figureFileSvg(figure: Figure, { address = '', ...size }: FileLook): string {
  const look = lookOf(figure, size, OPEN_FONT);
  return figureSvg(figure, look, roughMeasure, { framed: true, address, drawn: drawnOnce(figure, look) });
}

/** A figure with its words around it, two pixels a CSS pixel. */
export function figurePng(figure: Figure, look: FileLook): Promise<Uint8Array<ArrayBuffer>> {
  const svg = figureSvg(figure, lookOf(figure, look, FONT), measure, { framed: true, address: look.address ?? '' });
  return pngOf(svg, Math.round(sizeOf(svg, 'width') * SCALE), Math.round(sizeOf(svg, 'height') * SCALE));
}
