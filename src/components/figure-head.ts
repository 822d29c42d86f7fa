/** What the head of a figure's page tells programs: its picture, and the oEmbed answer that frames this very page. */
import { frozenOembedPath, frozenPath, liveOembedPath, livePath } from '../embed/address.ts';
import { plottedDate } from '../charts/plotted-date.ts';
import type { Figure } from '../charts/figure.ts';
import { embedDate, embedWords } from '../i18n/embed.ts';
import type { Lang } from '../i18n/index.ts';
import { absolute, link } from '../layouts/links.ts';
import { oembed, type Oembed } from '../publish/oembed.ts';
import { drawnFigure, liveTitle } from './drawn.ts';
import { liveFigure, type FrozenFigure, type LiveFigure } from './embed-paths.ts';
import { imageOf, type PageImage } from './images.ts';

export interface FigureHead {
  /** As other sites show it: a frozen figure says so. */
  readonly title: string;
  /** Full address of the oEmbed answer. */
  readonly oembed: string;
  readonly image: PageImage | null;
}

interface Told extends FigureHead {
  readonly figure: Figure;
  /** Full address of the page that is framed. */
  readonly embed: string;
}

const full = (lang: Lang, path: string): string => absolute(link(lang, path));

function live(lang: Lang, shown: LiveFigure): Told {
  const { chart, subject, pins } = shown;
  const figure = drawnFigure(chart, lang, pins);
  return {
    figure,
    title: liveTitle(lang, shown),
    oembed: full(lang, liveOembedPath(chart, subject)),
    embed: full(lang, livePath(chart, [subject])),
    image: imageOf(lang, { chart, subject }),
  };
}

/**
 * A frozen figure has a picture only while the live one draws the same data: then it is that of the live one. Later that picture shows
 * newer numbers, and none is better than one that says something else.
 */
function frozen(lang: Lang, { chart, pinned }: FrozenFigure): Told {
  const { pin, plotted } = pinned;
  const figure = drawnFigure(chart, lang, [pinned]);
  const shown = liveFigure({ chart, subject: plotted.id });
  return {
    figure,
    title: embedWords(lang).frozenTitle(figure.title, embedDate(lang, plottedDate(plotted))),
    oembed: full(lang, frozenOembedPath(chart, pin)),
    embed: full(lang, frozenPath(chart, [pin])),
    image: shown?.pins.every((one) => one.pin === pin) ? imageOf(lang, shown) : null,
  };
}

const answer = (lang: Lang, { figure, title, embed, image }: Told): Oembed =>
  oembed({ figure, title, embed, site: full(lang, '/'), thumbnail: image });

export const liveHead = (lang: Lang, figure: LiveFigure): FigureHead => live(lang, figure);
export const frozenHead = (lang: Lang, figure: FrozenFigure): FigureHead => frozen(lang, figure);
export const liveOembed = (lang: Lang, figure: LiveFigure): Oembed => answer(lang, live(lang, figure));
export const frozenOembed = (lang: Lang, figure: FrozenFigure): Oembed => answer(lang, frozen(lang, figure));
