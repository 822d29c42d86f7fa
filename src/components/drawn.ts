/** Figures are drawn up once for everything that shows them: the live and the frozen page, the pictures, the oEmbed answers. */
import { shortPin } from '../charts/canonical.ts';
import { figureOf, type ChartKind, type Figure, type Pinned } from '../charts/figure.ts';
import { inlinePicture } from '../embed/picture.ts';
import { figureMessages } from '../i18n/figure-words.ts';
import type { Lang } from '../i18n/index.ts';
import type { LiveFigure } from './embed-paths.ts';

const figures = new Map<string, Figure>();
const pictures = new WeakMap<Figure, string>();

/** The figure of what is plotted, in a language. */
export function drawnFigure(chart: ChartKind, lang: Lang, pins: readonly Pinned[]): Figure {
  const key = [chart, lang, ...pins.map(({ pin }) => shortPin(pin))].join(' ');
  const known = figures.get(key);
  if (known) return known;
  const made = figureOf(
    { chart, lang },
    pins.map(({ plotted }) => plotted),
  );
  figures.set(key, made);
  return made;
}

/** What a figure is called where it stands alone: that of a carrier's plans bears the name of the carrier. */
export function liveTitle(lang: Lang, { chart, pins, carrier }: LiveFigure): string {
  const { figures: words } = figureMessages(lang);
  return carrier === null ? drawnFigure(chart, lang, pins).title : words.titled(words.titles[chart], carrier);
}

/** Its picture inside a page. */
export function drawnPicture(figure: Figure): string {
  const made = pictures.get(figure) ?? inlinePicture(figure);
  pictures.set(figure, made);
  return made;
}
