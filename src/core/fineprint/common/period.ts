/** Reads lengths of time as tariffs state them: "28 days" → 28d, "per month" → month, "billing cycle" → cycle. */
import type { Period } from '../../model/index.ts';
import { everyMeasure } from '../measures.ts';
import { foldSigns } from './fold.ts';
import type { Measures } from './measures.ts';
import { matchesOf } from './matches.ts';
import { reading, type Reading } from './reading.ts';

export type PeriodReading = Reading<Period>;

const NAMES = ['cycle', 'month', 'day', 'week', 'hour', 'quarter', 'year'] as const;

/** Days as a period: one day is `day`; more are kept as counted, because 28 days are not a month. */
function fromDays(count: number): Period | null {
  if (count === 1) return 'day';
  return count >= 2 && count <= 9999 ? `${count}d` : null;
}

const fromHours = (count: number): Period | null => (count === 1 ? 'hour' : count % 24 === 0 ? fromDays(count / 24) : null);
const MONTHS: Readonly<Record<number, Period>> = { 1: 'month', 3: 'quarter', 12: 'year' };

function periodOf(groups: Readonly<Record<string, string | undefined>>): Period | null {
  if (groups.days !== undefined) return fromDays(Number(groups.days));
  if (groups.hours !== undefined) return fromHours(Number(groups.hours));
  if (groups.months !== undefined) return MONTHS[Number(groups.months)] ?? null;
  if (groups.weeks !== undefined) return groups.weeks === '1' ? 'week' : fromDays(Number(groups.weeks) * 7);
  return NAMES.find((name) => groups[name] !== undefined) ?? null;
}

/** All periods of a text, in order. Never throws. Numbers of months other than 1, 3 and 12 have no period and are left out. */
export function readPeriods(text: string, { period: pattern }: Measures = everyMeasure()): PeriodReading[] {
  const found: PeriodReading[] = [];
  for (const match of matchesOf(foldSigns(text), pattern)) {
    const period = periodOf(match.groups ?? {});
    if (period !== null) found.push(reading(text, match.index, match.index + match[0].length, period));
  }
  return found;
}
