/** What a page of a figure carries as JSON, so that it can be drawn anew in the browser without asking for anything. */
import type { ChartKind, Plotted } from '../charts/types.ts';
import type { BodyOptions } from './body.ts';

export interface PageData extends Omit<BodyOptions, 'picture'> {
  readonly chart: ChartKind;
  readonly plotted: readonly Plotted[];
}

/** Id of the element that holds it. */
export const PAGE_DATA_ID = 'figure-data';
