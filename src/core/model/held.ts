/** What is held of a carrier: how new it is, and how much of the original it covers. */
import type { Snapshot } from './catalogue.ts';
import type { Coverage, Plan } from './plan.ts';

/** Newest date of the facts, ISO 8601: the plans' own, else that of a snapshot; empty where neither has one. */
export function newestDay(plans: readonly Pick<Plan, 'asOf'>[], snapshots: readonly Pick<Snapshot, 'date'>[]): string {
  const dates = plans.flatMap(({ asOf }) => asOf ?? []);
  return (dates.length > 0 ? dates : snapshots.map(({ date }) => date)).toSorted().at(-1) ?? '';
}

/** `mixed` where some plans come from excerpts and others from the carrier's own file. */
export function commonCoverage(plans: readonly Pick<Plan, 'coverage'>[]): Coverage | 'mixed' {
  const kinds = new Set(plans.map(({ coverage }) => coverage));
  return kinds.size > 1 ? 'mixed' : ([...kinds][0] ?? 'excerpt');
}
