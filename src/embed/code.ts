/** What a journalist copies: a frame that fits its height with our script, and without scripts one frame a plan. */
import { MOST_PLANS, type ChartKind } from '../charts/types.ts';
import { HTML_LANG, type Lang } from '../i18n/lang.ts';
import { frozenPath, livePath, type EmbedOptions } from './address.ts';
import { element, type Attributes } from './html.ts';

/** A plan or rulebook the figure shows. */
export interface Shown {
  readonly id: string;
  /** SHA-256 of its data, hex. */
  readonly pin: string;
  readonly name: string;
  /** The chart of its own page: that of the figure, or one that stands in where the figure has no page of one subject, see `ownChart`. */
  readonly chart: ChartKind;
  /** Height of its own frame where scripts do not run; that of the whole figure where it is not given. */
  readonly height?: number;
}

export interface EmbedCodeRequest {
  readonly chart: ChartKind;
  readonly shown: readonly Shown[];
  /** True: addressed by hash, never changes. False: keeps up with the data. */
  readonly frozen: boolean;
  /** Title of the frame, read out to people who do not see it, and its language. */
  readonly title: string;
  readonly lang?: Lang;
  /** Height of the frame in CSS pixels until our script fits it, see `embedHeight`. */
  readonly height: number;
  readonly options?: EmbedOptions;
  /** A carrier's id: its live figure has an address of its own. */
  readonly carrier?: string;
  /** Full address of a page in the language of the figure, from its language-neutral path. */
  readonly page: (path: string) => string;
  /** Full address of `/embed.js`. */
  readonly script: string;
}

function frameAttributes(src: string, title: string, height: number, { theme }: EmbedOptions): Attributes {
  return {
    src,
    title,
    width: '100%',
    height,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    style: `border:0${theme ? `;color-scheme:${theme}` : ''}`,
    'data-plaintariff': true,
  };
}

const frame = (src: string, title: string, { height, lang, options = {} }: EmbedCodeRequest): string =>
  element('iframe', { ...frameAttributes(src, title, height, options), lang: lang ? HTML_LANG[lang] : null }, '');

/** Whether one page shows the figure, complete without scripts. */
function hasPage({ chart, shown, frozen, carrier }: EmbedCodeRequest): boolean {
  const [only, ...others] = shown;
  return (carrier !== undefined && !frozen) || (others.length === 0 && only?.chart === chart);
}

/** Full address of the page that shows the figure. */
export function embedAddress(request: EmbedCodeRequest): string {
  const { chart, shown, frozen, options = {}, carrier, page } = request;
  const list = shown.slice(0, MOST_PLANS);
  const pins = list.map(({ pin }) => pin);
  const subjects = carrier === undefined ? list.map(({ id }) => id) : [carrier];
  const own = hasPage(request);
  return page(frozen ? frozenPath(chart, pins, options, own) : livePath(chart, subjects, options, own));
}

/** Without scripts such a figure cannot be put together: each plan's own page stands in for it. */
function withoutScripts(request: EmbedCodeRequest): string {
  if (hasPage(request)) return '';
  // A plan keeps its name in any language.
  const { carrier: _all, lang: _title, ...one } = request;
  const frames = request.shown
    .slice(0, MOST_PLANS)
    .map((part) =>
      frame(embedAddress({ ...one, chart: part.chart, shown: [part] }), part.name, { ...one, height: part.height ?? one.height }),
    );
  return `\n<noscript>${frames.join('\n')}</noscript>`;
}

/** The code of a live or a frozen figure, to be pasted into a page. */
export function embedCode(request: EmbedCodeRequest): string {
  const { title, script } = request;
  return `${frame(embedAddress(request), title, request)}${withoutScripts(request)}\n${element('script', { async: true, src: script }, '')}`;
}
