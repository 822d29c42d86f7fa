/** The door of the charts: a kind, a language and what is plotted → a figure. One file a chart, below `figures/`. */
import { costFigure } from './figures/cost.ts';
import { disclosureFigure } from './figures/disclosure.ts';
import { historyFigure } from './figures/history.ts';
import { perGbFigure } from './figures/per-gb.ts';
import { speedFigure } from './figures/speed.ts';
import { stripsFigure } from './figures/strips.ts';
import {
  MOST_PLANS,
  type ChartKind,
  type Figure,
  type FigureRequest,
  type Plotted,
  type PlottedPlan,
  type PlottedRulebook,
} from './types.ts';

export { figureCsv } from './figure-csv.ts';
export { figureJson } from './figure-json.ts';
export * from './types.ts';

/** Whether a chart is one of plans or of a rulebook. */
export const drawsPlans = (chart: ChartKind): boolean => chart !== 'disclosure';

const isPlan = (plotted: Plotted): plotted is PlottedPlan => plotted.kind === 'plan';
const isRulebook = (plotted: Plotted): plotted is PlottedRulebook => plotted.kind === 'rulebook';

const OF_PLANS = { strips: stripsFigure, cost: costFigure, speed: speedFigure, 'per-gb': perGbFigure, history: historyFigure } as const;

/**
 * Draws up a figure.
 * @param plotted one to six plans in the order they are to be drawn, or one rulebook for `disclosure`
 * @throws RangeError for a chart without what it draws, or with too much of it
 */
export function figureOf(request: FigureRequest, plotted: readonly Plotted[]): Figure {
  const plans = plotted.filter(isPlan);
  const [rulebook] = plotted.filter(isRulebook);
  const fits = drawsPlans(request.chart)
    ? plans.length === plotted.length && plans.length > 0 && plans.length <= MOST_PLANS
    : rulebook && plotted.length === 1;
  if (!fits)
    throw new RangeError(
      `the chart ${request.chart} cannot show ${plotted.length} of ${plotted.map(({ kind }) => kind).join(', ') || 'nothing'}`,
    );
  if (rulebook) return disclosureFigure(request, rulebook);
  return OF_PLANS[request.chart as keyof typeof OF_PLANS](request, plans);
}
