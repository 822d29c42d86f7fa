/** What a GB at full speed costs, by position: exact total ÷ GB at full speed over the horizon, for sorting inside one currency. */
import type { CostOrder } from '../cost/index.ts';

/**
 * Price of 1000 MB at full speed in whole currency units; Infinity where the total or the volume is not known, or nothing is delivered
 * at full speed. @param scales decimal places of each plan's amounts
 */
export function perGbKeys({ low, high, fullSpeedMb }: CostOrder, scales: Uint8Array, months: number): Float64Array {
  return Float64Array.from(low, (total, at) => {
    const megabytes = (fullSpeedMb[at] ?? Number.NaN) * months;
    const known = high[at] === total && megabytes > 0;
    return known ? (total * 1000) / megabytes / 10 ** (scales[at] ?? 0) : Infinity;
  });
}
