/** Which figures have a page of their own: every chart that has something to draw of a plan, a carrier or a rulebook. */
import { carriers } from '../catalogue/index.ts';
import { formerPins } from '../catalogue/former.ts';
import { allPins, currentPins, plottedOf } from '../catalogue/plots.ts';
import type { ChartKind, Pinned } from '../charts/figure.ts';
import { CARRIER_CHARTS, ownCharts } from '../embed/own-page.ts';

/** A chart and what it shows. */
export interface PinnedChart {
  readonly chart: ChartKind;
  readonly pinned: Pinned;
}

const chartsOfPin = (pinned: Pinned): PinnedChart[] => ownCharts(pinned.plotted).map((chart) => ({ chart, pinned }));

/** What is gone keeps its address and shows its last figures. */
export const liveCharts = (): readonly PinnedChart[] => [...currentPins(), ...formerPins()].flatMap(chartsOfPin);
export const frozenCharts = (): readonly PinnedChart[] => allPins().flatMap(chartsOfPin);

/** A carrier that bears the id of a plan has none: the address is the plan's. */
export const carrierCharts = (): readonly { readonly chart: ChartKind; readonly id: string }[] =>
  carriers()
    .filter(({ id }) => plottedOf(id) === undefined)
    .flatMap(({ id }) => CARRIER_CHARTS.map((chart) => ({ chart, id })));
