/** What the columns of a card let expect of its id, its printed price and its price per 30 days. */
import type { PlanCard } from '../../model/card.ts';
import { per30Days } from '../../model/period.ts';
import type { Row } from './layout.ts';

/** An id as it is compiled from a name, without the carrier. Plain ASCII on purpose: the same everywhere. */
export function guessedId({ name }: Pick<PlanCard, 'name'>): string {
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

/** The step at standard price that comes last, otherwise the last one: usually the one that is printed. */
export function guessedPrice({ steps, terms }: Pick<Row, 'steps' | 'terms'>): PlanCard['price'] {
  const step = steps.findLast(({ intro }) => !intro) ?? steps.at(-1);
  return step ? { amount: step.amount, currency: terms.currency, period: step.period, tax: terms.tax } : null;
}

export function guessedPer30(price: PlanCard['price']): number | null {
  const amount = price && per30Days(price.amount, price.period);
  return amount !== null && Number.isFinite(amount) ? amount : null;
}
