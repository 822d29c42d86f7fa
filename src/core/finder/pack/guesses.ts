/** What the columns of a card let expect of its id, its printed price and its price per 30 days. */
import type { PlanCard } from '../../model/card.ts';
import { per30Days } from '../../model/period.ts';
import type { Tax } from '../../model/plan.ts';

/** An id as it is compiled from a name, without the carrier. Plain ASCII on purpose: the same everywhere. */
export function guessedId(name: string): string {
  return name
    .toLowerCase()
    .replace(/\+/g, '-plus')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** An id without its carrier; `/` and the whole id where that is not how it begins. */
export function shortId(id: string, carrierId: string): string {
  const own = id.startsWith(`${carrierId}-`) ? id.slice(carrierId.length + 1) : '/';
  return own.startsWith('/') ? `/${id}` : own;
}

export const longId = (short: string, carrierId: string): string => (short.startsWith('/') ? short.slice(1) : `${carrierId}-${short}`);

/** Which step is printed as the price: its place from 1; 0 where none of them is. */
export function printedStep({ price, steps }: Pick<PlanCard, 'price' | 'steps'>): number {
  return price === null ? 0 : 1 + steps.findIndex(({ amount, period }) => amount === price.amount && period === price.period);
}

/** The price as that step states it; null for step 0. */
export function guessedPrice({ steps, currency }: Pick<PlanCard, 'steps' | 'currency'>, printed: number, tax: Tax): PlanCard['price'] {
  const step = steps[printed - 1];
  return step ? { amount: step.amount, currency, period: step.period, tax } : null;
}

export function guessedPer30(price: PlanCard['price']): number | null {
  const amount = price && per30Days(price.amount, price.period);
  if (amount === null || !Number.isFinite(amount)) return null;
  // JSON knows no "minus zero", so a guess must not be one.
  return amount === 0 ? 0 : amount;
}
