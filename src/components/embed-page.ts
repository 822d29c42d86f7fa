/** A figure as a static page: what stands in its head and its body. */
import { plansOfCarrier } from '../catalogue/index.ts';
import { newerThan, plottedOf } from '../catalogue/plots.ts';
import { canonicalJson } from '../charts/canonical.ts';
import type { ChartKind, Pinned, Plotted } from '../charts/figure.ts';
import { plottedDate } from '../charts/plotted-date.ts';
import { livePath, pinPath, plottedPath } from '../embed/address.ts';
import { embedBody, type Frozen } from '../embed/body.ts';
import { jsonScript } from '../embed/html.ts';
import { MOST_CARRIED, PAGE_DATA_ID, type PageData } from '../embed/page-data.ts';
import { embedDate, embedWords } from '../i18n/embed.ts';
import type { Lang } from '../i18n/index.ts';
import { asset, link } from '../layouts/links.ts';
import { drawnFigure, drawnPicture } from './drawn.ts';
import type { FrozenFigure, LiveFigure } from './embed-paths.ts';

export interface EmbedPage {
  readonly title: string;
  readonly description: string;
  /** Language-neutral path of the page that shows the evidence. */
  readonly back: string;
  /** Markup of `<main>`, and the data behind it. */
  readonly body: string;
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
  const figure = drawnFigure(chart, lang, pins);
  const data: PageData = {
    chart,
    plotted: carried(pins.map(({ plotted }) => plotted)),
    pins: pins.map(({ pin }) => pin),
    frozen,
    back: { href: link(lang, back), text: backText },
    data: pins.map(({ pin, plotted }) => asset(frozen || isGone(plotted) ? pinPath(pin) : plottedPath(plotted.id))),
    remarks,
  };
  const body = `<main id="content">${embedBody(figure, { ...data, picture: drawnPicture(figure) })}</main>${jsonScript(PAGE_DATA_ID, canonicalJson(data))}`;
  return { title: figure.title, description: figure.finding, back, body };
}

const backText = (plotted: Plotted, lang: Lang): string => {
  const { back, backRulebook } = embedWords(lang);
  return plotted.kind === 'rulebook' ? backRulebook : back;
};

/** Where the evidence of a figure stands, what that is called, and what is said of its subject or of how its plans were chosen. */
function around(lang: Lang, { subject, pins, carrier }: LiveFigure): Pick<Setting, 'back' | 'backText' | 'remarks'> {
  const words = embedWords(lang);
  const [first] = pins;
  if (carrier === null && first) {
    const remarks = isGone(first.plotted) ? [words.former(embedDate(lang, plottedDate(first.plotted)))] : [];
    return { back: backOf(first.plotted), backText: backText(first.plotted, lang), remarks };
  }
  const all = plansOfCarrier(subject).length;
  const remarks = all > pins.length ? [words.chosen(pins.length, all)] : [];
  return { back: `/carriers/${subject}/`, backText: words.backCarrier, remarks };
}

/** Of a plan, a rulebook or the plans of a carrier, as they are today; of one that is gone, as it was last. */
export const livePage = (lang: Lang, figure: LiveFigure): EmbedPage =>
  page({ chart: figure.chart, lang, pins: figure.pins, frozen: null, ...around(lang, figure) });

function frozenState(lang: Lang, { chart, pinned }: FrozenFigure): Frozen {
  const date = plottedDate(pinned.plotted);
  const { id } = pinned.plotted;
  const newer = newerThan(pinned);
  if (newer) return { date, today: { kind: 'newer', date: plottedDate(newer.plotted), href: link(lang, livePath(chart, [id])) } };
  return { date, today: { kind: plottedOf(id) ? 'same' : 'gone' } };
}

/** Of a plan or a rulebook, as it was frozen. */
export const frozenPage = (lang: Lang, figure: FrozenFigure): EmbedPage =>
  page({
    ...{ chart: figure.chart, lang, pins: [figure.pinned], frozen: frozenState(lang, figure), remarks: [] },
    ...{ back: backOf(figure.pinned.plotted), backText: backText(figure.pinned.plotted, lang) },
  });
