/**
 * How often a period fits into a month, as an exact fraction. A month is a twelfth of a year of 365 days, so 28 days fit
 * 365 ÷ 28 = 13.04 times into a year and are not passed off as a month.
 */

/** `times` ÷ `per` periods fit into a month; `days` is the length of one period for measures (a month counts as 30). */
export interface Rate {
  readonly times: number;
  readonly per: number;
  readonly days: number;
}

/** A calendar month. */
export const MONTH: Rate = { times: 1, per: 1, days: 30 };
const NAMED: Readonly<Record<string, Rate>> = {
  month: MONTH,
  // "The billing cycle", whose length the text does not give: billed once a month.
  cycle: MONTH,
  quarter: { times: 1, per: 3, days: 91 },
  year: { times: 1, per: 12, days: 365 },
  week: { times: 365, per: 84, days: 7 },
  day: { times: 365, per: 12, days: 1 },
  hour: { times: 365 * 24, per: 12, days: 1 / 24 },
};
const counted = new Map<string, Rate>();

/** The rate of a published period; null for a one-off, which does not come again. */
export function rateOf(period: string): Rate | null {
  const named = NAMED[period] ?? counted.get(period);
  if (named) return named;
  const days = /^(\d+)d$/.exec(period)?.[1];
  if (days === undefined) return null;
  const rate = { times: 365, per: 12 * Number(days), days: Number(days) };
  counted.set(period, rate);
  return rate;
}

/** Even use: the share of a month's use that falls into one period, rounded half up to a whole unit. */
export function perPeriod(monthly: number, { times, per }: Rate): number {
  return times === per ? monthly : Math.round((monthly * per) / times);
}
