/** The door of the charts: a kind, a language and what is plotted → a figure. One file a chart, below `figures/`. */
import { figureMessages } from '../i18n/figure-words.ts';
import { subjectsOf } from './figure-subjects.ts';
import { costFigure } from './figures/cost.ts';
import { disclosureFigure } from './figures/disclosure.ts';
import { historyFigure } from './figures/history.ts';
import { perGbFigure } from './figures/per-gb.ts';
import { speedFigure } from './figures/speed.ts';
import { stripsFigure } from './figures/strips.ts';
import type { Figure, FigureRequest, Plotted } from './types.ts';

export { figureCsv } from './figure-csv.ts';
export { figureJson } from './figure-json.ts';
export { drawsPlans } from './figure-subjects.ts';
export * from './types.ts';

const OF_PLANS = { strips: stripsFigure, cost: costFigure, speed: speedFigure, 'per-gb': perGbFigure, history: historyFigure } as const;

/**
 * Draws up a figure.
 * @param plotted one to six plans in the order they are to be drawn, or one rulebook for `disclosure`
 * @throws RangeError for a chart without what it draws, or with too much of it
 */
export function figureOf(request: FigureRequest, plotted: readonly Plotted[]): Figure {
  const subjects = subjectsOf(request, plotted);
  const m = figureMessages(request.lang);
  return subjects.chart === 'disclosure'
    ? disclosureFigure(request, subjects.rulebook, m)
    : OF_PLANS[subjects.chart](request, subjects.plans, m);
}
