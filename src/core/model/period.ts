/** Lengths of periods for comparison. Apart from the schemas, so that what runs in a browser does not carry their library. */

const DAYS: Record<string, number> = { hour: 1 / 24, day: 1, week: 7, month: 30, cycle: 30, quarter: 91, year: 365 };

/** Length in days for comparing per 30 days; null for a one-off. A calendar month and a cycle count as 30. */
export function periodDays(period: string): number | null {
  return DAYS[period] ?? (period.endsWith('d') ? Number(period.slice(0, -1)) : null);
}

/** Price of 30 days, rounded half up to the cent of display; for comparison only. */
export function per30Days(amount: number, period: string): number | null {
  const days = periodDays(period);
  return days === null ? null : Math.round((amount * 30 * 100) / days) / 100;
}
