/** What charts draw of a plan, computed once: cost and speed against the data used, full-speed GB for the money, thresholds over time. */
import { costModel, outcomeOf, type CostFacts, type CostModel } from '../core/cost/index.ts';
import { NO_USAGE, LEAST_KBPS } from '../core/cost/basket.ts';
import { mulDiv, numberOf } from '../core/cost/exact.ts';
import { planCard, type PlanCard } from '../core/model/card.ts';
import { historyPoint } from '../core/model/history.ts';
import { per30Days, periodDays } from '../core/model/period.ts';
import { moneyToNumber } from '../core/model/money.ts';
import type { Plan, SpeedEntry } from '../core/model/plan.ts';
import { fullSpeed } from '../core/search/full-speed.ts';
import { stripModel, type Segment } from './segments.ts';
import type { CostPoint, CostSeries, HistoryPoint, PerMoney, PlottedPlan, PlottedSource, SpeedSeries, SpeedStep } from './types.ts';

/** Months over which a cost is averaged: those of the plan pages and of the finder's first question. */
export const COST_MONTHS = 24;

/** Volumes at which every cost is computed, in GB a month; dense where tariffs differ. */
const GRID_GB = [
  ...[0, 0.5, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90, 100],
  ...[120, 150, 200, 250, 300, 400, 500, 600, 800, 1000, 1200, 1500, 2000, 3000, 5000],
];
export const COST_GRID_MB: readonly number[] = GRID_GB.map((gb) => gb * 1000);

/** Amounts are kept to this many decimal places beyond the smallest published unit, rounded half up. */
const MORE_DECIMALS = 4;
const MONTH_DAYS = 365 / 12;

/** Stated thresholds as use in a month at an even pace, in whole MB. */
function thresholds({ data, tiers }: CostFacts): number[] {
  const stated = [
    ...tiers.flatMap(({ scope, from_mb, period }) => (scope === 'data' && from_mb !== null ? [{ mb: from_mb, period }] : [])),
    ...(data.kind === 'metered' && data.mb !== null ? [{ mb: data.mb, period: data.period ?? 'month' }] : []),
  ];
  return stated.map(({ mb, period }) => {
    const days = period === 'month' || period === 'cycle' ? null : periodDays(period);
    return Math.round(days === null ? mb : (mb * MONTH_DAYS) / days);
  });
}

function pointAt(model: CostModel, dataMb: number): CostPoint {
  const question = { usage: { ...NO_USAGE, dataMb }, months: COST_MONTHS, promotion: 'with', leastKbps: LEAST_KBPS } as const;
  const { total, scale, delivery } = outcomeOf(model, question);
  const monthly = (units: number): number => numberOf(mulDiv(units, 10 ** MORE_DECIMALS, COST_MONTHS), scale + MORE_DECIMALS);
  return [dataMb, monthly(total.low), total.high === null ? null : monthly(total.high), delivery];
}

/** @returns null where no price is stated, or one absurd amount leaves the exact range */
function costSeries(facts: CostFacts): CostSeries | null {
  if (facts.steps.length === 0) return null;
  const steps = thresholds(facts).flatMap((mb) => [mb, mb + 1]);
  const volumes = [...new Set([...COST_GRID_MB, ...steps])].sort((a, b) => a - b);
  try {
    const model = costModel(facts);
    return { months: COST_MONTHS, points: volumes.map((mb) => pointAt(model, mb)) };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const speedStep = ({ fromMb, toMb, lanes }: Segment): SpeedStep => {
  const stated = lanes.flatMap(({ kind, tier }) => (kind === 'throttle' && tier && tier.down_kbps !== null ? [tier.down_kbps] : []));
  return { fromMb, toMb, kinds: lanes.map(({ kind }) => kind), kbps: stated.length === 0 ? null : Math.min(...stated) };
};

/** From the least to the most of what the file gives for any technology. */
function fullKbps(speeds: readonly SpeedEntry[]): readonly [number, number] | null {
  const down = speeds.flatMap((entry) => (entry.down ? [entry.down] : []));
  return down.length === 0 ? null : [Math.min(...down.map(({ lowKbps }) => lowKbps)), Math.max(...down.map(({ highKbps }) => highKbps))];
}

function speedSeries(card: PlanCard, speeds: readonly SpeedEntry[]): SpeedSeries {
  const { period, segments } = stripModel(card);
  return { period, full: fullKbps(speeds), steps: segments.map(speedStep) };
}

function perMoney(plan: Plan, card: PlanCard): PerMoney {
  const step = plan.prices.findLast(({ kind }) => kind === 'standard');
  const price = step ? per30Days(moneyToNumber(step.amount), step.period) : null;
  const speed = fullSpeed(card);
  const gb = speed.kind === 'limit' ? speed.mb / 1000 : null;
  const kind = price === null || speed.kind === 'not-stated' ? 'not-stated' : speed.kind === 'limit' ? 'metered' : 'no-limit';
  const known = gb !== null && price !== null && price > 0;
  return { kind, gb, price, gbPerUnit: known ? Number((gb / price).toPrecision(4)) : null };
}

/**
 * @param source snapshot and licence of the plan's facts
 * @param earlier its thresholds in earlier snapshots, oldest first
 */
export function plotPlan(plan: Plan, source: PlottedSource, earlier: readonly HistoryPoint[] = []): PlottedPlan {
  const card = planCard(plan);
  return {
    version: 1,
    kind: 'plan',
    id: plan.id,
    name: plan.name,
    carrier: plan.carrier,
    country: plan.country,
    service: plan.service,
    currency: card.currency,
    claim: plan.unlimitedClaim,
    verdict: plan.verdict,
    coverage: plan.coverage,
    unread: plan.unreadTerms,
    asOf: plan.asOf,
    data: card.data,
    tiers: card.tiers,
    cost: costSeries(card),
    speed: speedSeries(card, plan.speeds),
    perMoney: perMoney(plan, card),
    history: [...earlier, historyPoint(plan, source.date)],
    source,
  };
}
