/** How much data a plan gives at full speed: the sortable number behind the solid part of the tariff strip. */
import type { PlanCard } from '../model/card.ts';
import { periodDays } from '../model/period.ts';

/** mb = volume per 30 days; `no-limit` = the text says in words that there is none; `not-stated` = it cannot be told. */
export type FullSpeed = { readonly kind: 'limit'; readonly mb: number } | { readonly kind: 'no-limit' } | { readonly kind: 'not-stated' };

const NOT_STATED: FullSpeed = { kind: 'not-stated' };

function per30(mb: number, period: string | null): number {
  const days = period === null ? 30 : periodDays(period);
  return days === null ? mb : (mb * 30) / days;
}

/** Volumes at which full speed ends, per 30 days: the metered allowance and every stated threshold of a limiting tier. */
function limits(card: Pick<PlanCard, 'data' | 'tiers'>): number[] {
  const limiting = card.tiers.filter((tier) => tier.scope === 'data' && tier.action !== 'full_speed');
  const thresholds = limiting.flatMap((tier) => (tier.from_mb === null ? [] : [per30(tier.from_mb, tier.period)]));
  return card.data.kind === 'metered' && card.data.mb !== null ? [per30(card.data.mb, card.data.period), ...thresholds] : thresholds;
}

/**
 * Data before the first limit of any kind (slower, lower priority, charged, blocked, or an effect not stated), per 30 days.
 * A plan sold as unlimited whose text does not rule out a limit is `not-stated`: silence is never read as "no limit".
 */
export function fullSpeed(card: Pick<PlanCard, 'data' | 'tiers' | 'verdict'>): FullSpeed {
  if (card.data.kind === 'excluded') return { kind: 'limit', mb: 0 };
  const stated = limits(card);
  if (stated.length > 0) return { kind: 'limit', mb: Math.min(...stated) };
  return card.verdict === 'truly unlimited (stated)' ? { kind: 'no-limit' } : NOT_STATED;
}
