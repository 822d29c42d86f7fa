/** The order of tiers: scope, period, ascending threshold with unknown ones last, then the order in the text. */
import { SCOPES, type PolicyTier } from '../model/index.ts';

const PERIODS = ['hour', 'day', 'week', '28d', '30d', 'cycle', 'month'];
const rank = (period: string): number => (PERIODS.includes(period) ? PERIODS.indexOf(period) : PERIODS.length);

export function compareTiers(a: PolicyTier, b: PolicyTier): number {
  return SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope) || rank(a.period) - rank(b.period) || thresholdOf(a) - thresholdOf(b);
}

const thresholdOf = (tier: PolicyTier): number => tier.threshold?.bytes ?? Number.MAX_SAFE_INTEGER;

/** A stable sort of whatever carries a tier. */
export function orderTiers<T extends { readonly tier: PolicyTier }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => compareTiers(a.tier, b.tier));
}
