/** The costs of compared plans for a use. */
import { costOf } from '../../core/cost/index.ts';
import type { CostQuestion } from '../../core/cost/types.ts';
import type { Compared, PlanFile } from './row.ts';

export const withCosts = (plans: readonly PlanFile[], question: CostQuestion): readonly Compared[] =>
  plans.map((plan) => ({ plan, cost: costOf(plan.cost_facts, question) }));
