/**
 * A figure as a static page: what stands in its head and its body. Figures and pictures are made once for the live and the frozen page
 * of the same data: there are ten thousand of these pages.
 */
import { plansOfCarrier } from '../catalogue/index.ts';
import { newerThan, plottedOf, plotsOfCarrier } from '../catalogue/plots.ts';
import { canonicalJson, shortPin } from '../charts/canonical.ts';
import { figureOf, MOST_PLANS, type ChartKind, type Figure, type Pinned, type Plotted } from '../charts/figure.ts';
import { plottedDate } from '../charts/plotted-date.ts';
import { livePath, pinPath, plottedPath } from '../embed/address.ts';
import { embedBody, type Frozen } from '../embed/body.ts';
import { jsonScript } from '../embed/html.ts';
import { MOST_CARRIED, PAGE_DATA_ID, type PageData } from '../embed/page-data.ts';
import { inlinePicture } from '../embed/picture.ts';
import { embedDate, embedWords } from '../i18n/embed.ts';
import type { Lang } from '../i18n/index.ts';
import { asset, link } from '../layouts/links.ts';

export interface EmbedPage {
  readonly title: string;
  readonly description: string;
  /** Language-neutral path of the page that shows the evidence. */
  readonly back: string;
  /** Markup of `<main>`, and the data behind it. */
  readonly body: string;
}

interface Drawn {
  readonly figure: Figure;
  readonly picture: string;
}

const drawn = new Map<string, Drawn>();

function draw(chart: ChartKind, lang: Lang, pins: readonly Pinned[]): Drawn {
  const key = [chart, lang, ...pins.map(({ pin }) => shortPin(pin))].join(' ');
  const known = drawn.get(key);
  if (known) return known;
  const figure = figureOf(
    { chart, lang },
    pins.map(({ plotted }) => plotted),
  );
  const made = { figure, picture: inlinePicture(figure) };
  drawn.set(key, made);
  return made;
}

const isGone = ({ id }: Plotted): boolean => plottedOf(id) === undefined;

/** The page about a plan, which stays when the plan is gone, or about a rulebook. */
function backOf(plotted: Plotted): string {
  if (plotted.kind === 'plan') return `/plans/${plotted.id}/`;
  return isGone(plotted) ? '/disclosure/' : `/disclosure/${plotted.id}/`;
}

interface Setting {
  readonly chart: ChartKind;
  readonly lang: Lang;
  readonly pins: readonly Pinned[];
  readonly frozen: Frozen | null;
  readonly back: string;
  readonly backText: string;
  readonly remarks: readonly string[];
}

const carried = (plotted: readonly Plotted[]): readonly Plotted[] => (JSON.stringify(plotted).length > MOST_CARRIED ? [] : plotted);

function page({ chart, lang, pins, frozen, back, backText, remarks }: Setting): EmbedPage {
  const { figure, picture } = draw(chart, lang, pins);
  const data: PageData = {
    chart,
    plotted: carried(pins.map(({ plotted }) => plotted)),
    pins: pins.map(({ pin }) => pin),
    frozen,
    back: { href: link(lang, back), text: backText },
    data: pins.map(({ pin, plotted }) => asset(frozen || isGone(plotted) ? pinPath(pin) : plottedPath(plotted.id))),
    remarks,
  };
  const body = `<main id="content">${embedBody(figure, { ...data, picture })}</main>${jsonScript(PAGE_DATA_ID, canonicalJson(data))}`;
  return { title: figure.title, description: figure.finding, back, body };
}

const backText = (plotted: Plotted, lang: Lang): string => {
  const { back, backRulebook } = embedWords(lang);
  return plotted.kind === 'rulebook' ? backRulebook : back;
};

/** Of a plan or a rulebook, as it is today; of one that is gone, as it was last. */
export function livePage(chart: ChartKind, lang: Lang, pinned: Pinned): EmbedPage {
  const { former } = embedWords(lang);
  const remarks = isGone(pinned.plotted) ? [former(embedDate(lang, plottedDate(pinned.plotted)))] : [];
  return page({
    ...{ chart, lang, pins: [pinned], frozen: null, remarks },
    ...{ back: backOf(pinned.plotted), backText: backText(pinned.plotted, lang) },
  });
}

function frozenState(chart: ChartKind, lang: Lang, pinned: Pinned): Frozen {
  const date = plottedDate(pinned.plotted);
  const { id } = pinned.plotted;
  const newer = newerThan(pinned);
  if (newer) return { date, today: { kind: 'newer', date: plottedDate(newer.plotted), href: link(lang, livePath(chart, [id])) } };
  return { date, today: { kind: plottedOf(id) ? 'same' : 'gone' } };
}

/** Of a plan or a rulebook, as it was frozen. */
export const frozenPage = (chart: ChartKind, lang: Lang, pinned: Pinned): EmbedPage =>
  page({
    ...{ chart, lang, pins: [pinned], frozen: frozenState(chart, lang, pinned), remarks: [] },
    ...{ back: backOf(pinned.plotted), backText: backText(pinned.plotted, lang) },
  });

/** Of the plans of a carrier, at most as many as a chart can show. */
export function carrierPage(chart: ChartKind, lang: Lang, id: string): EmbedPage {
  const words = embedWords(lang);
  const pins = plotsOfCarrier(id, MOST_PLANS);
  const all = plansOfCarrier(id).length;
  const remarks = all > pins.length ? [words.chosen(pins.length, all)] : [];
  return page({ chart, lang, pins, frozen: null, back: `/carriers/${id}/`, backText: words.backCarrier, remarks });
}
