/**
 * What a journalist pastes where frames are not allowed: the picture of a figure, leading to its evidence. Only figures of one subject
 * have such a file.
 */
import type { Size } from '../charts/figure-frame.ts';
import type { ChartKind } from '../charts/types.ts';
import { embedDate, embedWords } from '../i18n/embed.ts';
import { HTML_LANG, type Lang } from '../i18n/lang.ts';
import { frozenPath, frozenPicturePath, livePicturePath } from './address.ts';
import { element, emptyElement } from './html.ts';

/** What the picture is of. A frozen one is of one plan or rulebook. */
export type Pictured =
  | { readonly kind: 'plan' | 'carrier' | 'rulebook'; readonly id: string; readonly frozen: false }
  | { /** SHA-256 of its data, hex. */ readonly pin: string; readonly frozen: true };

export interface ImageCodeRequest {
  readonly chart: ChartKind;
  readonly of: Pictured;
  /** The alternative text, and its language. */
  readonly finding: string;
  readonly lang: Lang;
  /** Day of the data, ISO 8601; empty where it is not known. */
  readonly asOf: string;
  /** Of the file, see `pictureSize`: the page around keeps room for it. */
  readonly size: Size;
  /** Full address of a page or picture in the language of the figure, from its language-neutral path. */
  readonly page: (path: string) => string;
}

const EVIDENCE = {
  plan: (id: string) => `/plans/${id}/`,
  carrier: (id: string) => `/carriers/${id}/`,
  rulebook: (id: string) => `/disclosure/${id}/`,
} as const;

/** Path of the file. */
const picturePath = (chart: ChartKind, of: Pictured): string =>
  of.frozen ? frozenPicturePath(chart, of.pin) : livePicturePath(chart, of.id, 'svg');

/**
 * Path of the page the picture leads to. A frozen picture leads to the frozen figure, which shows the same numbers with their table and
 * sources as long as the picture itself exists; the page of a plan changes and may go.
 */
const evidencePath = (chart: ChartKind, of: Pictured): string => (of.frozen ? frozenPath(chart, [of.pin]) : EVIDENCE[of.kind](of.id));

const STYLE = 'max-width:100%;height:auto';

/** The words of a live picture stay in the page when the picture goes with the data: they say of which day they are. */
function wordsOf({ of, finding, lang, asOf }: ImageCodeRequest): string {
  if (of.frozen || asOf === '') return finding;
  const day = embedWords(lang).dataAsOf(embedDate(lang, asOf));
  return lang === 'zh' ? `${finding}（${day}）` : `${finding} (${day}.)`;
}

/** The code of a live or a frozen picture, to be pasted into a page. */
export function imageCode(request: ImageCodeRequest): string {
  const { chart, of, lang, size, page } = request;
  const image = emptyElement('img', {
    src: page(picturePath(chart, of)),
    alt: wordsOf(request),
    width: size.width,
    height: size.height,
    style: STYLE,
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
  });
  return element('a', { href: page(evidencePath(chart, of)), lang: HTML_LANG[lang] }, image);
}
