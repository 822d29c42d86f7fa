/** What a GB at full speed costs, by position: exact total ÷ GB at full speed over the horizon, for sorting inside one currency. */
import type { CostOrder } from '../cost/index.ts';

/**
 * Price of 1000 MB at full speed in whole currency units; Infinity where the total or the volume is not known, or nothing is delivered
 * at full speed.
 */
export function perGbKeys({ low, high, scale, fullSpeedMb }: CostOrder, months: number): Float64Array {
  return Float64Array.from(low, (total, at) => {
    const megabytes = (fullSpeedMb[at] ?? Number.NaN) * months;
    const known = high[at] === total && megabytes > 0;
    return known ? (total * 1000) / megabytes / 10 ** (scale[at] ?? 0) : Infinity;
  });
}
