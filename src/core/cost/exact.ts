/**
 * Exact arithmetic on whole numbers of the smallest unit. Sums and products stay inside the safe integers; what does not is refused.
 * Apart from model/money.ts, so that a browser does not carry the schemas' library.
 */

/** Decimal digits of a published decimal as JSON carries it: 0.00001431 → "0.00001431", 9.5e-7 → "0.00000095". */
function plainDecimal(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e-');
  if (exponent === undefined) return mantissa;
  const [whole = '', fraction = ''] = mantissa.split('.');
  return `0.${'0'.repeat(Number(exponent) - whole.length)}${whole}${fraction}`;
}

/** Decimal places of a published decimal. */
export const scaleOf = (value: number): number => plainDecimal(value).split('.')[1]?.length ?? 0;

/** A published decimal as a whole number of 10^-scale. @throws RangeError when it does not fit exactly */
export function unitsOf(value: number, scale: number): number {
  const [whole = '', fraction = ''] = plainDecimal(value).split('.');
  const units = Number(`${whole}${fraction.padEnd(scale, '0')}`);
  if (fraction.length > scale || !Number.isSafeInteger(units))
    throw new RangeError(`${value} does not fit ${scale} decimal places exactly`);
  return units;
}

/** The exact decimal text of an amount, such as "12.50". */
export function decimalOf(units: number, scale: number): string {
  const digits = String(Math.abs(units)).padStart(scale + 1, '0');
  const sign = units < 0 ? '-' : '';
  return scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** The nearest binary number, for display only. */
export const numberOf = (units: number, scale: number): number => Number(decimalOf(units, scale));

/**
 * amount × numerator ÷ denominator, rounded half up to a whole unit. The one rounding of the cost stage.
 * All whole and not negative; exact as long as the result and denominator × numerator are safe integers.
 */
export function mulDiv(amount: number, numerator: number, denominator: number): number {
  if (denominator === 1) return amount * numerator;
  const rest = amount % denominator;
  return ((amount - rest) / denominator) * numerator + Math.floor((rest * numerator * 2 + denominator) / (denominator * 2));
}
