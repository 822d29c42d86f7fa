/** The costs of compared plans for a use. */
import { costOf } from '../../core/cost/index.ts';
import type { CostQuestion } from '../../core/cost/types.ts';
import type { Compared, PlanFile } from './row.ts';

/** A use of terabytes at a price by the kilobyte leaves the range in which money is counted exactly: then there is no sum to show. */
function exactCost({ cost_facts }: PlanFile, question: CostQuestion): Compared['cost'] {
  try {
    return costOf(cost_facts, question);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export const withCosts = (plans: readonly PlanFile[], question: CostQuestion): readonly Compared[] =>
  plans.map((plan) => ({ plan, cost: exactCost(plan, question) }));
