/** What a page of a figure carries as JSON, so that it can be drawn anew in the browser. */
import type { ChartKind, Plotted } from '../charts/types.ts';
import type { BodyOptions } from './body.ts';

export interface PageData extends Omit<BodyOptions, 'picture'> {
  readonly chart: ChartKind;
  /** Empty where they are large: they are fetched from `data` then. */
  readonly plotted: readonly Plotted[];
}

/** Id of the element that holds it. */
export const PAGE_DATA_ID = 'figure-data';

/** Characters of plotted data that a page carries at most; a rulebook put to a hundred carriers has more. */
export const MOST_CARRIED = 25_000;
