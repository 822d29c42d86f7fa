/** A part of a cost: an amount per period over a stretch of months. The ledger spreads it over months, a ranking takes its total. */
import { mulDiv } from './exact.ts';
import type { Rate } from './rate.ts';
import type { CostLine, Gap, LineKind, Span } from './types.ts';

export interface Part {
  readonly kind: LineKind;
  readonly label: string | null;
  /** Integer units; null where not stated. */
  readonly unitPrice: number | null;
  /** How many units of that price one period takes. */
  readonly perPeriod: number;
  /** What is counted: the period itself, `block`, `minute`, `message`, `once`. */
  readonly unit: string;
  readonly blockMb: number | null;
  /** The most one period is charged, where it is reached. */
  readonly cap: number | null;
  readonly unitCap: CostLine['unitCap'];
  /** Amount of one period, or of the whole part where `rate` is null. */
  readonly amount: Span;
  /** Null = once, in the month `from`. */
  readonly rate: Rate | null;
  /** First and last month, from 1. */
  readonly from: number;
  readonly to: number;
  readonly inputs: readonly string[];
  readonly gap: Gap | null;
}

/** Amount of the first `months` months of an amount per period. */
export const over = (amount: number, { times, per }: Rate, months: number): number => mulDiv(amount, times * months, per);

/** The total of a part over its stretch. */
export function partTotal({ amount, rate, from, to }: Part): Span {
  if (rate === null) return amount;
  const months = to - from + 1;
  return { low: over(amount.low, rate, months), high: amount.high === null ? null : over(amount.high, rate, months) };
}

/** The share of a part that falls into one month: what is due by its end less what was due before, so that months sum to the total. */
export function partInMonth({ amount, rate, from, to }: Part, month: number): Span | null {
  if (month < from || month > to) return null;
  if (rate === null) return month === from ? amount : null;
  const share = (units: number): number => over(units, rate, month - from + 1) - over(units, rate, month - from);
  return { low: share(amount.low), high: amount.high === null ? null : share(amount.high) };
}

export const addSpans = (a: Span, b: Span): Span => ({
  low: a.low + b.low,
  high: a.high === null || b.high === null ? null : a.high + b.high,
});
