/**
 * Exact money: an integer count of the smallest stated unit, a scale and a currency.
 * `{ units: 1431, scale: 8, currency: 'USD' }` is 0.00001431 US dollars, with nothing lost to binary fractions.
 */
import * as z from 'zod';

export const MoneySchema = z.strictObject({
  /** Integer; the amount is units / 10^scale. */
  units: z.int(),
  /** Decimal places, 0 to 12. */
  scale: z.int().min(0).max(12),
  /** ISO 4217 code; null when the file states none and none is known. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
});
export type Money = z.infer<typeof MoneySchema>;

/**
 * Reads a plain decimal such as "12", "-0.50" or "0.00001431" exactly.
 * Grouping and decimal commas are the reader's business (fineprint/common), not money's.
 * @returns null when the text is not a plain decimal or exceeds the safe range.
 */
export function moneyFromDecimal(decimal: string, currency: string | null): Money | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!match) return null;
  const fraction = match[3] ?? '';
  if (fraction.length > 12) return null;
  const units = Number(`${match[1] ?? ''}${match[2] ?? ''}${fraction}`);
  return Number.isSafeInteger(units) ? { units, scale: fraction.length, currency } : null;
}

/** The nearest binary number, for display, charts and JSON; never for sums. */
export function moneyToNumber(money: Money): number {
  return Number(moneyToDecimal(money));
}

/** The exact decimal text, without grouping: "150.00", "0.00001431". */
export function moneyToDecimal({ units, scale }: Money): string {
  const sign = units < 0 ? '-' : '';
  const digits = String(Math.abs(units)).padStart(scale + 1, '0');
  return scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** The same amount at a larger scale; throws when it would leave the safe integer range. */
function rescale(money: Money, scale: number): number {
  const units = money.units * 10 ** (scale - money.scale);
  if (!Number.isSafeInteger(units)) throw new RangeError('amount exceeds the exact range of money');
  return units;
}

/** Sum of two amounts of one currency. @throws RangeError when the currencies differ: they are never mixed. */
export function addMoney(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new RangeError(`cannot add ${a.currency} and ${b.currency}`);
  const scale = Math.max(a.scale, b.scale);
  return { units: rescale(a, scale) + rescale(b, scale), scale, currency: a.currency };
}

/** Exact product with a whole number, such as a price per GB × a pack of 10 GB. */
export function timesMoney(money: Money, factor: number): Money {
  const units = money.units * factor;
  if (!Number.isSafeInteger(units)) throw new RangeError('factor must be whole and the product in range');
  return { ...money, units };
}

/** Compares two amounts of one currency: negative, zero or positive. */
export function compareMoney(a: Money, b: Money): number {
  if (a.currency !== b.currency) throw new RangeError(`cannot compare ${a.currency} with ${b.currency}`);
  const scale = Math.max(a.scale, b.scale);
  return rescale(a, scale) - rescale(b, scale);
}
