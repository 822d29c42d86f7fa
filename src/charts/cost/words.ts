/** The finding of a cost chart, and amounts that may be known only in part. */
import { gapOf } from '../../core/model/gap.ts';
import { unstated } from '../../i18n/tier.ts';
import { fullName, money, stripInput, type FigureMessages } from '../figures/common.ts';
import { limitWords } from '../limit-words.ts';
import type { CostPoint, CostSeries, PlottedPlan } from '../types.ts';
import { endFrom, pointAt, pointsTo } from './range.ts';

const missingOf = (plan: PlottedPlan, m: FigureMessages): string => unstated(gapOf(plan), m);

/** "US$30", "US$30 to US$60", "at least US$30 (the rest is not stated)". */
export function spanOf([, low, high]: CostPoint, plan: PlottedPlan, m: FigureMessages): string {
  const { atLeastRest, range } = m.figures.cost;
  if (high === null) return atLeastRest(money(low, plan.currency, m), missingOf(plan, m));
  return high === low ? money(low, plan.currency, m) : range(money(low, plan.currency, m), money(high, plan.currency, m));
}

/** The same without the reason, for a narrow place: "at least US$30". */
export function shortSpan([, low, high]: CostPoint, { currency }: PlottedPlan, m: FigureMessages): string {
  const { atLeast, range } = m.figures.cost;
  if (high === null) return atLeast(money(low, currency, m));
  return high === low ? money(low, currency, m) : range(money(low, currency, m), money(high, currency, m));
}

const same = (a: CostPoint, b: CostPoint): boolean => a[1] === b[1] && a[2] === b[2];

/** null where nothing is known of the cost at the volumes shown. */
function costClause(plan: PlottedPlan, cost: CostSeries, endMb: number, m: FigureMessages): string | null {
  const words = m.figures.cost;
  const points = pointsTo(cost, endMb);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const until = points.findLastIndex((point) => same(point, first));
  const held = points[until] ?? first;
  if (until === points.length - 1) return words.flat(spanOf(first, plan, m), m.format.volume(endMb));
  if (held[0] === 0) return words.rises0(spanOf(first, plan, m), spanOf(last, plan, m), m.format.volume(endMb));
  return words.rises(spanOf(first, plan, m), m.format.volume(held[0]), spanOf(last, plan, m), m.format.volume(endMb));
}

/** One plan: its cost over the whole axis, then its limits. */
function ofOne(plan: PlottedPlan, endMb: number, m: FigureMessages): string {
  const { figures } = m;
  const costs = plan.cost && costClause(plan, plan.cost, endMb, m);
  if (plan.cost === null || costs === null) return figures.cost.noPrice(fullName(plan, m), missingOf(plan, m));
  const said = figures.cost.single(costs, figures.cost.average(plan.cost.months), limitWords(stripInput(plan), m));
  return figures.sentence(figures.clause(fullName(plan, m), said));
}

function atClause(plan: PlottedPlan, mb: number, m: FigureMessages): string {
  const words = m.figures.cost;
  const point = plan.cost && pointAt(plan.cost, mb);
  if (!point) return words.priceUnknown(fullName(plan, m), missingOf(plan, m));
  const text = words.costs(spanOf(point, plan, m));
  const more = point[3] === 'full' ? null : words[point[3]];
  return m.figures.clause(fullName(plan, m), more === null ? text : words.beside(text, more));
}

/** Several plans: what each costs at one volume, the middle of the axis. Nothing is ranked. */
export function costFinding(plans: readonly PlottedPlan[], endMb: number, m: FigureMessages): string {
  const [only] = plans;
  if (only && plans.length === 1) return ofOne(only, endMb, m);
  const mb = endFrom(endMb / 2);
  const months = plans.find(({ cost }) => cost !== null)?.cost?.months ?? 24;
  return m.figures.cost.at(
    plans.length,
    m.format.volume(mb),
    months,
    plans.map((plan) => atClause(plan, mb, m)),
  );
}
