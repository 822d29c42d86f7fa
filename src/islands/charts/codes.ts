/** The two codes of a figure, and the addresses they show. */
import type { Figure, Pinned } from '../../charts/figure.ts';
import { plottedDate } from '../../charts/plotted-date.ts';
import { embedAddress, embedCode, type EmbedCodeRequest, type Shown } from '../../embed/code.ts';
import type { EmbedOptions } from '../../embed/address.ts';
import { embedHeight } from '../../embed/height.ts';
import { ownChart } from '../../embed/own-page.ts';
import { assetFor, pathFor, type Lang } from '../../i18n/lang.ts';
import type { Choice } from './address.ts';
import { drawnOf } from './drawn.ts';

/** Where the site stands. */
export interface Site {
  /** Such as `https://tariffs.example`. */
  readonly origin: string;
  /** Base path of the site. */
  readonly base: string;
}

/** Full addresses of pages in a language, from their language-neutral paths. */
export const pagesOf =
  (lang: Lang, { origin, base }: Site) =>
  (path: string): string =>
    new URL(pathFor(lang, path, base), origin).href;

/** Day of the data a frozen figure keeps: the newest snapshot in it, ISO 8601. The frozen page says the same. */
export const frozenDate = (pinned: readonly Pinned[]): string =>
  pinned
    .map(({ plotted }) => plottedDate(plotted))
    .toSorted()
    .at(-1) ?? '';

export interface Codes {
  readonly live: string;
  readonly frozen: string;
  /** Page of the live figure, and of the frozen one. */
  readonly liveUrl: string;
  readonly frozenUrl: string;
}

const optionsOf = ({ theme, maxGb }: Pick<Choice, 'theme' | 'maxGb'>): EmbedOptions => ({
  ...(theme === 'auto' ? {} : { theme }),
  ...(maxGb === null ? {} : { maxGb }),
});

const nameOf = ({ plotted }: Pinned, { lang }: Figure): string => (plotted.kind === 'plan' ? plotted.name : plotted.title[lang]);

/** One of several plans, and the room it needs on a page of its own. */
function shownOf(one: Pinned, figure: Figure, { maxGb, width }: Pick<Choice, 'maxGb' | 'width'>): Shown {
  const chart = ownChart(figure.chart, one.plotted);
  const height = embedHeight(drawnOf({ chart, lang: figure.lang, maxGb }, [one]) ?? figure, width);
  return { id: one.plotted.id, pin: one.pin, name: nameOf(one, figure), chart, height };
}

/**
 * @param pinned what the figure draws
 * @param carrier id of the carrier whose plans these are, where its own figure is meant and not the plans one by one
 */
export function codesOf(
  figure: Figure,
  pinned: readonly Pinned[],
  choice: Pick<Choice, 'theme' | 'maxGb' | 'width'>,
  site: Site,
  carrier?: string,
): Codes {
  const request: Omit<EmbedCodeRequest, 'frozen'> = {
    chart: figure.chart,
    shown: pinned.map((one) => shownOf(one, figure, choice)),
    title: figure.title,
    lang: figure.lang,
    height: embedHeight(figure, choice.width),
    options: optionsOf(choice),
    ...(carrier === undefined ? {} : { carrier }),
    page: pagesOf(figure.lang, site),
    script: new URL(assetFor('/embed.js', site.base), site.origin).href,
  };
  const [live, frozen] = [
    { ...request, frozen: false },
    { ...request, frozen: true },
  ];
  return { live: embedCode(live), frozen: embedCode(frozen), liveUrl: embedAddress(live), frozenUrl: embedAddress(frozen) };
}
