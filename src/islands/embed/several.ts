/** A figure of several plans: their data are fetched, the page is written and drawn as a static one is. */
import { drawsPlans } from '../../charts/figure-subjects.ts';
import { MOST_PLANS, type Pinned } from '../../charts/types.ts';
import { plottedDate } from '../../charts/plotted-date.ts';
import { CHARTS, type ChartKind } from '../../charts/types.ts';
import { livePath, pinPath, plottedPath } from '../../embed/address.ts';
import { frozenLine, type Frozen } from '../../embed/body.ts';
import type { AskedFor } from '../../embed/options.ts';
import { hasOwnPage } from '../../embed/own-page.ts';
import type { PageData } from '../../embed/page-data.ts';
import { embedWords } from '../../i18n/embed.ts';
import { assetFor, pathFor, type Lang } from '../../i18n/lang.ts';
import { fetchPinned } from './fetch.ts';
import { showAnew } from './show.ts';

export interface Several {
  readonly lang: Lang;
  /** Base path of the site. */
  readonly base: string;
  readonly frozen: boolean;
  readonly options: AskedFor;
}

function say(main: HTMLElement, text: string): void {
  const state = main.querySelector('#state');
  if (state) state.textContent = text;
}

const newest = (pins: readonly Pinned[]): string =>
  pins
    .map(({ plotted }) => plottedDate(plotted))
    .toSorted()
    .at(-1) ?? '';

const chartNow = (): ChartKind => CHARTS.find((chart) => chart === document.body.dataset['chart'] && drawsPlans(chart)) ?? 'strips';

function pageData(pins: readonly Pinned[], missing: readonly string[], { lang, base, frozen, options }: Several): PageData {
  const words = embedWords(lang);
  const ids = pins.map(({ plotted }) => plotted.id);
  return {
    chart: chartNow(),
    plotted: pins.map(({ plotted }) => plotted),
    pins: pins.map(({ pin }) => pin),
    frozen: frozen ? { date: newest(pins), today: { kind: 'same' } } : null,
    back: { href: `${pathFor(lang, '/compare/', base)}?p=${ids.map(encodeURIComponent).join(',')}`, text: words.backCompare },
    data: pins.map(({ pin, plotted }) => assetFor(frozen ? pinPath(pin) : plottedPath(plotted.id), base)),
    remarks: [...missing.map(words.several.unknown), ...(options.tooMany ? [words.several.tooMany(MOST_PLANS)] : [])],
  };
}

/** Whether what was frozen is what is true today: asked last, and nothing but one line depends on it. */
async function today(pins: readonly Pinned[], { lang, base }: Several): Promise<Frozen['today']> {
  const now = await Promise.all(pins.map(({ plotted }) => fetchPinned(assetFor(plottedPath(plotted.id), base))));
  const held = now.filter((entry) => entry !== null);
  if (held.length === 0) return { kind: 'gone' };
  if (held.every(({ pin }) => pins.some((own) => own.pin === pin))) return { kind: 'same' };
  const plotted = held.map((entry) => entry.plotted);
  const ids = plotted.map(({ id }) => id);
  const path = livePath(chartNow(), ids, {}, hasOwnPage(chartNow(), plotted));
  return { kind: 'newer', date: newest(held), href: pathFor(lang, path, base) };
}

async function sayWhatIsNewer(main: HTMLElement, pins: readonly Pinned[], several: Several): Promise<void> {
  const line = main.querySelector('.em-frozen');
  const state = await today(pins, several).catch(() => null);
  if (line && state) line.outerHTML = frozenLine({ date: newest(pins), today: state }, several.lang);
}

/** Fetches, writes and draws; whatever goes wrong is said in words. */
export async function showSeveral(main: HTMLElement, several: Several): Promise<void> {
  const { lang, base, frozen, options } = several;
  const words = embedWords(lang).several;
  const names = frozen ? options.pins : options.plans;
  if (names.length === 0) return say(main, words.choose);
  say(main, words.loading);
  try {
    const answers = await Promise.all(names.map((name) => fetchPinned(assetFor(frozen ? pinPath(name) : plottedPath(name), base))));
    const pins = answers.filter((entry) => entry !== null && entry.plotted.kind === 'plan') as Pinned[];
    const missing = names.filter((_, at) => answers[at]?.plotted.kind !== 'plan');
    if (pins.length === 0) return say(main, missing.map(words.unknown).join(' '));
    await showAnew(main, pageData(pins, missing, several), lang, options);
    if (frozen) await sayWhatIsNewer(main, pins, several);
  } catch {
    say(main, words.failed);
  }
}
