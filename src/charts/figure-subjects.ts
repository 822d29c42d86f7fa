/** Whether what is plotted fits a chart. */
import { MOST_PLANS, type ChartKind, type FigureRequest, type Plotted, type PlottedPlan, type PlottedRulebook } from './types.ts';

/** Whether a chart is one of plans or of a rulebook. */
export const drawsPlans = (chart: ChartKind): boolean => chart !== 'disclosure';

export type Subjects =
  | { readonly chart: Exclude<ChartKind, 'disclosure'>; readonly plans: readonly PlottedPlan[] }
  | { readonly chart: 'disclosure'; readonly rulebook: PlottedRulebook };

/** @throws RangeError for a chart without what it draws, or with too much of it */
export function subjectsOf({ chart }: Pick<FigureRequest, 'chart'>, plotted: readonly Plotted[]): Subjects {
  const plans = plotted.filter((item): item is PlottedPlan => item.kind === 'plan');
  const [rulebook] = plotted.filter((item): item is PlottedRulebook => item.kind === 'rulebook');
  if (chart === 'disclosure') {
    if (rulebook && plotted.length === 1) return { chart, rulebook };
  } else if (plans.length === plotted.length && plans.length > 0 && plans.length <= MOST_PLANS) return { chart, plans };
  const kinds = plotted.map(({ kind }) => kind).join(', ') || 'nothing';
  throw new RangeError(`the chart ${chart} cannot show ${plotted.length} of ${kinds}`);
}
