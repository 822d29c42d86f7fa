/** Figures are drawn up once for everything that shows them: the live and the frozen page, the pictures, the oEmbed answers. */
import { shortPin } from '../charts/canonical.ts';
import { figureOf, type ChartKind, type Figure, type Pinned } from '../charts/figure.ts';
import { inlinePicture } from '../embed/picture.ts';
import type { Lang } from '../i18n/index.ts';

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

/** Its picture inside a page. */
export function drawnPicture(figure: Figure): string {
  const made = pictures.get(figure) ?? inlinePicture(figure);
  pictures.set(figure, made);
  return made;
}
