/** Which figures have a page of their own: every chart that has something to draw of a plan, a carrier or a rulebook. */
import { carriers } from '../catalogue/index.ts';
import { allPins, currentPins, plottedOf } from '../catalogue/plots.ts';
import type { ChartKind, Pinned, Plotted } from '../charts/figure.ts';

/** A history begins with the second snapshot. */
export function chartsOf(plotted: Plotted): readonly ChartKind[] {
  if (plotted.kind === 'rulebook') return ['disclosure'];
  return plotted.history.length > 1 ? ['strips', 'cost', 'speed', 'history'] : ['strips', 'cost', 'speed'];
}

export const CARRIER_CHARTS: readonly ChartKind[] = ['strips', 'per-gb'];

/** A chart and what it shows. */
export interface PinnedChart {
  readonly chart: ChartKind;
  readonly pinned: Pinned;
}

const chartsOfPin = (pinned: Pinned): PinnedChart[] => chartsOf(pinned.plotted).map((chart) => ({ chart, pinned }));

export const liveCharts = (): readonly PinnedChart[] => currentPins().flatMap(chartsOfPin);
export const frozenCharts = (): readonly PinnedChart[] => allPins().flatMap(chartsOfPin);

/** A carrier that bears the id of a plan has none: the address is the plan's. */
export const carrierCharts = (): readonly { readonly chart: ChartKind; readonly id: string }[] =>
  carriers()
    .filter(({ id }) => plottedOf(id) === undefined)
    .flatMap(({ id }) => CARRIER_CHARTS.map((chart) => ({ chart, id })));
