/** Which figures of one subject have an address of their own, and with it a page without scripts and a picture as a file. */
import type { ChartKind, Plotted } from '../charts/types.ts';

/** A history begins with the second snapshot. */
export function ownCharts(plotted: Plotted): readonly ChartKind[] {
  if (plotted.kind === 'rulebook') return ['disclosure'];
  return plotted.history.length > 1 ? ['strips', 'cost', 'speed', 'history'] : ['strips', 'cost', 'speed'];
}

/** Of a carrier's plans, at most as many as a chart can show. */
export const CARRIER_CHARTS: readonly ChartKind[] = ['strips', 'per-gb'];

/** Whether a figure of what is plotted has a page of its own; any other is put together in the browser. */
export function hasOwnPage(chart: ChartKind, plotted: readonly Plotted[]): boolean {
  const [only, ...others] = plotted;
  return only !== undefined && others.length === 0 && ownCharts(only).includes(chart);
}

/** The chart of one subject that has a page: this one, or the first of its charts. */
export const ownChart = (chart: ChartKind, plotted: Plotted): ChartKind =>
  hasOwnPage(chart, [plotted]) ? chart : (ownCharts(plotted)[0] ?? chart);
