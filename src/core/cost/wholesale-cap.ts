/**
 * What a carrier of the European Economic Area may charge another for data of its roaming customers, year by year.
 * As reported by capacitymedia.com, breakinglatest.news and bonkers.ie; the regulation itself was not read.
 */

interface CapPeriod {
  readonly from: string;
  /** Last day; null = open. */
  readonly to: string | null;
  readonly capCents: number;
}

/** Wholesale caps for data, EUR cents per GB without VAT. 2017 is the second half, when the rule began; 2022 has two. */
const CAPS: readonly CapPeriod[] = [
  { from: '2017-07-01', to: '2017-12-31', capCents: 770 },
  { from: '2018-01-01', to: '2018-12-31', capCents: 600 },
  { from: '2019-01-01', to: '2019-12-31', capCents: 450 },
  { from: '2020-01-01', to: '2020-12-31', capCents: 350 },
  { from: '2021-01-01', to: '2021-12-31', capCents: 300 },
  { from: '2022-01-01', to: '2022-06-30', capCents: 250 },
  { from: '2022-07-01', to: '2022-12-31', capCents: 200 },
  { from: '2023-01-01', to: '2023-12-31', capCents: 180 },
  { from: '2024-01-01', to: '2024-12-31', capCents: 155 },
  { from: '2025-01-01', to: '2025-12-31', capCents: 130 },
  { from: '2026-01-01', to: '2026-12-31', capCents: 110 },
  { from: '2027-01-01', to: null, capCents: 100 },
];

/** First day of an ISO 8601 year, month or day. */
export const firstDay = (date: string): string => date + '-01-01'.slice(date.length - 4);
const lastDay = (date: string): string => date + '-12-31'.slice(date.length - 4);

/** The one cap that holds for the whole of a year, month or day; null when there is none or more than one. */
export function wholesaleCap(date: string): { readonly year: number; readonly capCents: number } | null {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(date)) return null;
  const found = CAPS.filter(({ from, to }) => from <= lastDay(date) && (to === null || firstDay(date) <= to));
  const [cap] = found;
  return cap && found.length === 1 && cap.from <= firstDay(date) ? { year: Number(date.slice(0, 4)), capCents: cap.capCents } : null;
}
