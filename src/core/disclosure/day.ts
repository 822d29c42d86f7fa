/** Days: the span a partly known date covers, and whether it lies in a window of validity. */
import type { DaySpan, Window } from './types.ts';

/** "2018" → 2018-01-01…2018-12-31, "2018-05" → the month, a day → itself; null for anything else. */
export function daySpan(date: string | null): DaySpan | null {
  if (date === null) return null;
  if (/^\d{4}$/.test(date)) return { from: `${date}-01-01`, to: `${date}-12-31` };
  if (/^\d{4}-\d\d$/.test(date)) return { from: `${date}-01`, to: `${date}-31` };
  return /^\d{4}-\d\d-\d\d$/.test(date) ? { from: date, to: date } : null;
}

/** inside: every day of the span lies in the window · outside: none does · unclear: some do. */
export function within(day: DaySpan, { from, to }: Window): 'inside' | 'outside' | 'unclear' {
  const after = from ?? '0000';
  const before = to ?? '9999-99-99';
  if (day.to < after || day.from > before) return 'outside';
  return day.from >= after && day.to <= before ? 'inside' : 'unclear';
}
