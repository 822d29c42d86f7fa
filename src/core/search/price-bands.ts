/**
 * Price bands: round edges near the quantiles of the prices per 30 days, for each currency by itself. They depend on the plans
 * that are loaded and on nothing else, so they stay put while somebody types or chooses.
 */
import type { PlanCard } from '../model/card.ts';
import { bandsBetween, type Band } from './bands.ts';

const MOST_BANDS = 6;
/** Fewer plans than this a band tell nothing. */
const LEAST_PLANS = 5;
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The nearest number of the form 1, 1.5, 2, … 8 times a power of ten: 37.4 → 40. The smaller one when both are as near. */
export function roundEdge(amount: number): number {
  if (amount <= 0) return 0;
  const exponent = Math.floor(Math.log10(amount));
  const edges = ROUND.map((digits) => Number(`${digits}e${exponent}`));
  return edges.reduce((best, edge) => (Math.abs(edge - amount) < Math.abs(best - amount) ? edge : best));
}

function edgesOf(prices: readonly number[]): number[] {
  const count = Math.min(MOST_BANDS, Math.max(1, Math.floor(prices.length / LEAST_PLANS)));
  const quantiles = Array.from({ length: count - 1 }, (_, at) => prices[Math.floor((prices.length * (at + 1)) / count)] ?? 0);
  return [...new Set([0, ...quantiles.map(roundEdge)])].sort((a, b) => a - b);
}

/** Bands by currency, ascending. Amounts whose currency is not stated get none. */
export function priceBands(cards: readonly Pick<PlanCard, 'price' | 'per30'>[]): ReadonlyMap<string, readonly Band[]> {
  const prices = new Map<string, number[]>();
  for (const { price, per30 } of cards) {
    if (price === null || price.currency === null || per30 === null) continue;
    const known = prices.get(price.currency);
    if (known) known.push(per30);
    else prices.set(price.currency, [per30]);
  }
  return new Map(
    [...prices].map(([currency, amounts]) => [currency, bandsBetween(edgesOf(amounts.sort((a, b) => a - b)), currency)] as const),
  );
}
