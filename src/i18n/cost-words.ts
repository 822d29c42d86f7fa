/** Costs in words: amounts that may be known only in part, uses, and what is missing. Amounts arrive as integers at a scale. */
import { numberOf } from '../core/cost/exact.ts';
import type { CostLine, CostQuestion, Gap as CostGap, Outcome, Span, Usage } from '../core/cost/types.ts';
import type { Gap } from '../core/model/gap.ts';
import type { Messages } from './index.ts';
import { unstated } from './tier.ts';

/** What an amount is written with. */
export type Money = Pick<Outcome, 'currency' | 'scale'>;

/** "US$720"; an amount whose currency is not stated says so. */
export function amountWords(units: number, { currency, scale }: Money, m: Messages): string {
  const text = m.format.money(numberOf(units, scale), currency);
  return currency === null ? m.cost.currencyUnknown(text) : text;
}

/**
 * "US$720", "US$120 to US$360", "at least US$120; the rest is not stated", or that no part of the cost is known.
 * @param gap why something is missing from the plan
 */
export function spanWords({ low, high }: Span, money: Money, gap: Gap, m: Messages): string {
  if (high === low) return amountWords(low, money, m);
  if (high !== null) return m.cost.range(amountWords(low, money, m), amountWords(high, money, m));
  return low === 0 ? m.cost.unknown(unstated(gap, m)) : m.cost.atLeast(amountWords(low, money, m), unstated(gap, m));
}

/** The same without the reason, for a narrow place: "at least US$120". */
export function shortSpanWords(span: Span, money: Money, gap: Gap, m: Messages): string {
  const partly = span.high === null && span.low > 0;
  return partly ? m.cost.atLeastShort(amountWords(span.low, money, m)) : spanWords(span, money, gap, m);
}

const digitsOf = (currency: string | null): number =>
  currency === null ? 2 : (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2);

/** A total by month, rounded half up to the smallest unit the currency is paid in. */
export function perMonth(
  { total, currency, scale }: Pick<Outcome, 'total' | 'currency' | 'scale'>,
  months: number,
): Money & { total: Span } {
  const digits = digitsOf(currency);
  const share = (units: number): number => Math.floor((2 * units * 10 ** digits + months * 10 ** scale) / (2 * months * 10 ** scale));
  return { currency, scale: digits, total: { low: share(total.low), high: total.high === null ? null : share(total.high) } };
}

/** "20 GB of data, 100 minutes": what is used in a month; parts that are 0 are left out. */
export function usageWords(usage: Usage, m: Messages): string {
  const { use, listSeparator } = m.cost;
  const parts = [
    usage.dataMb > 0 && use.data(m.format.volume(usage.dataMb)),
    usage.hotspotMb > 0 && use.hotspot(m.format.volume(usage.hotspotMb)),
    usage.roamingMb > 0 && use.roaming(m.format.volume(usage.roamingMb)),
    usage.minutes > 0 && use.minutes(usage.minutes),
    usage.messages > 0 && use.messages(usage.messages),
  ].filter((part) => part !== false);
  return parts.length === 0 ? use.none : parts.join(listSeparator);
}

/** "20 GB of data a month, for 24 months". */
export const questionWords = ({ usage, months }: Pick<CostQuestion, 'usage' | 'months'>, m: Messages): string =>
  m.cost.use.sentence(usageWords(usage, m), months);

/** "Not known: the price of extra data, use abroad"; null when nothing is missing. */
export function gapWords(gaps: readonly CostGap[], m: Messages): string | null {
  return gaps.length === 0 ? null : m.cost.notKnown(gaps.map((gap) => m.cost.gaps[gap].short).join(m.cost.listSeparator));
}

/** "13.0357 × 28 days", "3 × 1 GB", "once". */
export function quantityWords({ quantity, unit, blockMb }: Pick<CostLine, 'quantity' | 'unit' | 'blockMb'>, m: Messages): string {
  if (unit === 'once') return m.cost.once;
  const count = new Intl.NumberFormat(m.lang, { maximumFractionDigits: 4 }).format(quantity);
  return m.cost.times(count, blockMb === null ? m.cost.unit(unit) : m.format.volume(blockMb));
}

/** How an amount comes about: "3 × 1 GB at US$5, at most US$60 for each 1 GB", "once"; the quantity alone where no price is stated. */
export function reckoningWords(line: Omit<CostLine, 'month'>, money: Money, m: Messages): string {
  const quantity = quantityWords(line, m);
  if (line.unitPrice === null) return quantity;
  const at = line.unit === 'once' ? quantity : m.cost.at(quantity, amountWords(line.unitPrice, money, m));
  const unitCap = line.unitCap && m.cost.capUnit(amountWords(line.unitCap.amount, money, m), m.format.volume(line.unitCap.mb));
  const cap = line.cap === null ? null : m.cost.capPeriod(amountWords(line.cap, money, m));
  return [at, unitCap, cap].filter((part) => part !== null).join(m.lang === 'zh' ? '，' : ', ');
}
