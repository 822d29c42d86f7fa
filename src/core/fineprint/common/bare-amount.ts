/** Numbers without a unit that are amounts of data: "50 GB …, and at 100 it stops". */
import { isWordEnd, isWordStart } from './boundary.ts';
import type { Measures } from './measures.ts';
import type { NumberReading } from './number.ts';

/** What is counted without its unit is told in whole gigabytes. */
const GIGABYTE = 1e9;

/** How far the words around the number are looked at. */
const WINDOW = 32;

/** True for a number in words that only an amount of data stands in, after an amount (`last`, in bytes) told in gigabytes. */
export function isBareAmount(text: string, { start, end, value }: NumberReading, last: number | undefined, { bare }: Measures): boolean {
  if (last === undefined || last < GIGABYTE || last % GIGABYTE !== 0 || value.number < 2) return false;
  if (!isWordStart(text, start) || !isWordEnd(text, end)) return false;
  const lead = text.slice(Math.max(0, start - WINDOW), start);
  const rest = text.slice(end, end + WINDOW);
  return bare.some(({ before, after }) => before.test(lead) && after.test(rest));
}
