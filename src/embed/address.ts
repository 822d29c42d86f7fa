/**
 * Addresses of figures, neutral of language and below the root of the site; `pathFor` puts the language before them.
 * Live figures are named by their subjects, frozen ones by the hash of their data.
 */
import { shortPin } from '../charts/canonical.ts';
import type { ChartKind } from '../charts/types.ts';

/** Part of an address behind `?`: what a reader sees differently, never what the data are. */
export interface EmbedOptions {
  readonly theme?: 'light' | 'dark';
  /** Right end of the data axis in GB. */
  readonly maxGb?: number;
}

function query(list: readonly (readonly [string, string])[], { theme, maxGb }: EmbedOptions): string {
  const options = [...list, ...(theme ? [['theme', theme] as const] : []), ...(maxGb ? [['max', String(maxGb)] as const] : [])];
  return options.length === 0
    ? ''
    : `?${options.map(([key, value]) => `${key}=${value.split(',').map(encodeURIComponent).join(',')}`).join('&')}`;
}

/**
 * One subject has a page of its own, complete without scripts; several are put together by the page of the chart.
 * @param own false where one subject has no such page, see `hasOwnPage`
 */
export const livePath = (chart: ChartKind, subjects: readonly string[], options: EmbedOptions = {}, own = true): string =>
  own && subjects.length === 1
    ? `/embed/${chart}/${subjects[0] ?? ''}/${query([], options)}`
    : `/embed/${chart}/${query([['plans', subjects.join(',')]], options)}`;

/** @param pins SHA-256 of each plotted plan or rulebook, hex @param own as for `livePath` */
export const frozenPath = (chart: ChartKind, pins: readonly string[], options: EmbedOptions = {}, own = true): string =>
  own && pins.length === 1
    ? `/embed/${chart}/frozen/${shortPin(pins[0] ?? '')}/${query([], options)}`
    : `/embed/${chart}/frozen/${query([['pins', pins.map(shortPin).join(',')]], options)}`;

/** Plotted data as JSON (`Pinned`), once for all languages: what is true now, and what was frozen. */
export const plottedPath = (subject: string): string => `/api/v1/charts/${subject}.json`;
export const pinPath = (pin: string): string => `/api/v1/pins/${shortPin(pin)}.json`;

/**
 * Picture of the figure of one subject: as SVG with its words around it, and as the PNG card that other sites show beside a link.
 * Named as the figures themselves are, so that a frame, its picture and its oEmbed answer are found from one another.
 */
export const livePicturePath = (chart: ChartKind, subject: string, type: 'png' | 'svg'): string => `/images/${chart}/${subject}.${type}`;

/** The same picture as it was frozen; only as SVG, which is drawn once and read at every size. @param pin SHA-256, hex */
export const frozenPicturePath = (chart: ChartKind, pin: string): string => `/images/${chart}/frozen/${shortPin(pin)}.svg`;

/** oEmbed answer of the figure of one subject. */
export const liveOembedPath = (chart: ChartKind, subject: string): string => `/oembed/${chart}/${subject}.json`;
export const frozenOembedPath = (chart: ChartKind, pin: string): string => `/oembed/${chart}/frozen/${shortPin(pin)}.json`;
