/** What a plan costs for each basket that makes sense for it: computed while the pages are built. */
import { questionOf } from '../core/cost/basket.ts';
import { costOf, throttleCeilingMb, type CostBreakdown, type CostFacts, type CostLine, type Promotion } from '../core/cost/index.ts';
import type { Basket } from '../core/model/index.ts';

export type { CostLine, Outcome } from '../core/cost/index.ts';

/** Horizon of the plan page, in months: the longest minimum term that is common. */
export const HORIZON = 24;

export interface BasketCost {
  readonly basket: Basket;
  /** As signed today. */
  readonly signed: CostBreakdown;
  /** At the standard price throughout, nothing one-time. */
  readonly after: CostBreakdown;
}

/** Costs of a plan in the order of the baskets. A plan whose service is not stated is costed for every basket. */
export function basketCosts(facts: CostFacts, service: string | null, baskets: readonly Basket[]): readonly BasketCost[] {
  return baskets
    .filter(({ services }) => service === null || services.some((name) => name === service))
    .flatMap((basket) => costFor(facts, basket));
}

/** None where a sum leaves the exact range: one absurd amount in a file must not stop a build. */
function costFor(facts: CostFacts, basket: Basket): BasketCost[] {
  const ask = (promotion: Promotion): CostBreakdown => costOf(facts, questionOf(basket, { months: HORIZON, promotion }));
  try {
    return [{ basket, signed: ask('with'), after: ask('after') }];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** The basket whose ledger is written out: the one in the middle of ours, otherwise the first. */
export const featured = (costs: readonly BasketCost[]): BasketCost | null =>
  costs.find(({ basket }) => basket.id === 'typical') ?? costs[0] ?? null;

/** Months in a row with the same lines. */
export interface LedgerRun {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly CostLine[];
}

const same = (a: readonly CostLine[], b: readonly CostLine[]): boolean =>
  JSON.stringify(a.map((line) => ({ ...line, month: 0 }))) === JSON.stringify(b.map((line) => ({ ...line, month: 0 })));

/** The ledger with equal months put together; months without a line are months that cost nothing. */
export function ledgerRuns({ lines, months }: Pick<CostBreakdown, 'lines' | 'months'>): readonly LedgerRun[] {
  const byMonth = Map.groupBy(lines, ({ month }) => month);
  const runs: LedgerRun[] = [];
  for (let month = 1; month <= months.length; month += 1) {
    const now = byMonth.get(month) ?? [];
    const last = runs.at(-1);
    if (last && same(last.lines, now)) runs[runs.length - 1] = { ...last, to: month };
    else runs.push({ from: month, to: month, lines: now });
  }
  return runs;
}

/** What fits through each stated slowed speed of the data in 30 days: 128 kbit/s → 41,472 MB. Each speed once, fastest first. */
export function ceilings({ tiers }: Pick<CostFacts, 'tiers'>): readonly { readonly kbps: number; readonly mb: number }[] {
  const speeds = tiers.flatMap(({ scope, action, down_kbps }) =>
    scope === 'data' && action === 'throttle' && down_kbps ? [down_kbps] : [],
  );
  return [...new Set(speeds)].toSorted((a, b) => b - a).map((kbps) => ({ kbps, mb: throttleCeilingMb(kbps, 30) }));
}
