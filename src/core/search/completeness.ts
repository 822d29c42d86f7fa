/** How much of its own schedule a plan states: the order of equally good matches, so that silence is never rewarded. */
import type { PlanCard } from '../model/card.ts';

/** 0 to 3, a point each: a price; the data included; what happens as it is used (or, in words, that nothing does). */
export function completeness(card: Pick<PlanCard, 'price' | 'data' | 'tiers' | 'verdict'>): number {
  const follows = card.tiers.some(({ scope, action }) => scope === 'data' && action !== 'unspecified');
  return (
    Number(card.price !== null) + Number(card.data.kind !== 'not-stated') + Number(follows || card.verdict === 'truly unlimited (stated)')
  );
}
