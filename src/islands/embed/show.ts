/** Draws the figure of a page in the browser: over the picture that is there, or the whole page where the address asks for another axis. */
import { figureOf, type Figure } from '../../charts/figure.ts';
import type { EmbedOptions } from '../../embed/address.ts';
import { embedBody } from '../../embed/body.ts';
import type { PageData } from '../../embed/page-data.ts';
import { inlinePicture } from '../../embed/picture.ts';
import type { Lang } from '../../i18n/lang.ts';
import { addDownloads } from './downloads.ts';
import { drawPicture } from './draw.ts';
import { addToolbar } from './toolbar.ts';

function figureFor({ chart, plotted }: PageData, lang: Lang, { maxGb }: EmbedOptions): Figure {
  return figureOf({ chart, lang, ...(maxGb ? { maxMb: maxGb * 1000 } : {}) }, plotted);
}

function enliven(main: HTMLElement, figure: Figure, toolbar: HTMLElement): void {
  const holder = main.querySelector<HTMLElement>('#picture');
  if (holder) drawPicture(holder, figure);
  addDownloads(toolbar, figure);
}

/** Draws over the picture of a page that has everything else already. */
export function show(main: HTMLElement, data: PageData, lang: Lang, toolbar: HTMLElement): void {
  enliven(main, figureFor(data, lang, {}), toolbar);
}

/** Writes the page from its data, then draws. */
export function showAnew(main: HTMLElement, data: PageData, lang: Lang, options: EmbedOptions): void {
  const figure = figureFor(data, lang, options);
  main.innerHTML = embedBody(figure, { ...data, picture: inlinePicture(figure, main.clientWidth) });
  document.title = figure.title;
  enliven(main, figure, addToolbar(main, lang));
}
