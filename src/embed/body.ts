/** A figure as the body of a page: title, finding, picture, table, notes, sources. The same text on static pages and in the browser. */
import { shortPin } from '../charts/canonical.ts';
import type { Figure } from '../charts/types.ts';
import { embedDate, embedWords, type EmbedWords } from '../i18n/embed.ts';
import type { Lang } from '../i18n/lang.ts';
import { element, escapeHtml, linkTo } from './html.ts';
import { sourceLines } from './source-lines.ts';
import { tableHtml } from './table.ts';

/** What is known of a frozen figure: the day of its data, and where newer ones are. */
export interface Frozen {
  /** ISO 8601. */
  readonly date: string;
  /** `gone`: its subject is not in today's data any more. */
  readonly today: { readonly kind: 'same' | 'gone' } | { readonly kind: 'newer'; readonly date: string; readonly href: string };
}

export interface BodyOptions {
  /** SVG of the picture; empty where it is drawn afterwards. */
  readonly picture: string;
  /** SHA-256 of each plotted plan or rulebook shown, hex. */
  readonly pins: readonly string[];
  /** null for a live figure. */
  readonly frozen: Frozen | null;
  /** Where the picture's evidence stands on the site, and what that page is called. */
  readonly back: { readonly href: string; readonly text: string };
  /** Where the plotted data lie as JSON. */
  readonly data: readonly string[];
  /** Said before the notes of the figure: how plans were chosen, why nothing is drawn. */
  readonly remarks?: readonly string[];
}

/** That a figure is frozen, and where newer figures are. */
export function frozenLine({ date, today }: Frozen, lang: Lang): string {
  const words = embedWords(lang);
  const day = (iso: string): string => embedDate(lang, iso);
  const now =
    today.kind === 'newer'
      ? ` ${linkTo(today.href, words.newer(day(today.date)))}`
      : today.kind === 'gone'
        ? ` ${escapeHtml(words.gone)}`
        : '';
  return `<p class="em-frozen">${escapeHtml(words.frozen(day(date)))}${now}</p>`;
}

const tablePart = ({ table }: Figure): string =>
  table.columns.length === 0
    ? ''
    : `<div class="em-table" id="table" tabindex="0" role="region" aria-label="${escapeHtml(table.caption)}">${tableHtml(table)}</div>`;

function notesPart(notes: readonly string[]): string {
  return notes.length === 0 ? '' : `<ul class="em-notes">${notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('')}</ul>`;
}

/** One link a plan, numbered in the order drawn. */
function dataLinks(data: readonly string[], words: EmbedWords): string {
  const [only] = data;
  if (only !== undefined && data.length === 1) return linkTo(only, words.data);
  const links = data.map((href, at) => linkTo(href, String(at + 1), `${words.data} ${at + 1}`));
  return `${escapeHtml(words.data)}: ${links.join(', ')}`;
}

function footer(figure: Figure, { pins, back, data }: BodyOptions, words: EmbedWords): string {
  const day = figure.asOf === '' ? '' : `${escapeHtml(words.dataAsOf(embedDate(figure.lang, figure.asOf)))} · `;
  const hash = pins.map((pin) => `<code>${escapeHtml(shortPin(pin))}</code>`).join(', ');
  const files = dataLinks(data, words);
  return `<footer class="em-foot">${sourceLines(figure, words)}<p class="em-data">${day}sha256 ${hash} · ${files}</p><p class="em-back">${linkTo(back.href, back.text)}</p></footer>`;
}

/** @returns markup to stand in `<main>`; everything that came from files is escaped */
export function embedBody(figure: Figure, options: BodyOptions): string {
  const words = embedWords(figure.lang);
  const state = options.frozen ? frozenLine(options.frozen, figure.lang) : '';
  // Without scripts a wide picture is scrolled to, by keyboard too; drawn to fit, it needs no stop.
  const attributes = { class: 'em-picture', id: 'picture', tabindex: 0, role: 'group', 'aria-label': figure.title };
  const picture = element('div', attributes, options.picture);
  return [
    `<h1>${escapeHtml(figure.title)}</h1>`,
    `<p class="em-finding">${escapeHtml(figure.finding)}</p>`,
    state,
    picture,
    notesPart([...(options.remarks ?? []), ...figure.notes]),
    tablePart(figure),
    footer(figure, options, words),
  ].join('');
}
