/** Draws the figure of a page in the browser: over the picture that is there, or the whole page where the address asks for another axis. */
import { figureLater } from '../../charts/figure-later.ts';
import type { Figure } from '../../charts/types.ts';
import type { EmbedOptions } from '../../embed/address.ts';
import type { PageData } from '../../embed/page-data.ts';
import type { Lang } from '../../i18n/lang.ts';
import { addDownloads } from './downloads.ts';
import { drawPicture } from './draw.ts';
import { fetchPinned, plottedOf } from './fetch.ts';
import { addToolbar } from './toolbar.ts';

async function figureFor({ chart, plotted, data }: PageData, lang: Lang, { maxGb }: EmbedOptions): Promise<Figure> {
  const held = plotted.length > 0 ? plotted : await Promise.all(data.map(fetchPinned)).then(plottedOf);
  return figureLater({ chart, lang, ...(maxGb ? { maxMb: maxGb * 1000 } : {}) }, held);
}

function enliven(main: HTMLElement, figure: Figure, toolbar: HTMLElement): void {
  const holder = main.querySelector<HTMLElement>('#picture');
  if (holder) drawPicture(holder, figure);
  addDownloads(toolbar, figure);
}

/** Draws over the picture of a page that has everything else already. */
export async function show(main: HTMLElement, data: PageData, lang: Lang, toolbar: HTMLElement): Promise<void> {
  enliven(main, await figureFor(data, lang, {}), toolbar);
}

/** Writes the page from its data, then draws. What writes it is fetched here: most pages are written already. */
export async function showAnew(main: HTMLElement, data: PageData, lang: Lang, options: EmbedOptions): Promise<void> {
  const [figure, { embedBody }] = await Promise.all([figureFor(data, lang, options), import('../../embed/body.ts')]);
  main.innerHTML = embedBody(figure, { ...data, picture: '' });
  document.title = figure.title;
  enliven(main, figure, addToolbar(main, lang));
}
