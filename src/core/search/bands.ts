/** Ranges as facet values: `5-20`, `100-up`, `usd-20-40`. From is inclusive; to is exclusive, except for whole months of a term. */

export interface Band {
  readonly from: number;
  /** null = open. */
  readonly to: number | null;
  /** ISO 4217; null where the band is no price. */
  readonly currency: string | null;
}

const VALUE = /^(?:([a-z]{3})-)?(\d{1,12}(?:\.\d{1,4})?)-(\d{1,12}(?:\.\d{1,4})?|up)$/;

/** A band as it stands in addresses. */
export const bandValue = ({ from, to, currency = null }: Omit<Band, 'currency'> & { readonly currency?: string | null }): string =>
  `${currency === null ? '' : `${currency.toLowerCase()}-`}${from}-${to ?? 'up'}`;

/** The bounds behind a facet value; null for values that are no range, such as `not-stated`. */
export function bandOf(value: string): Band | null {
  const [, currency, from, to] = VALUE.exec(value) ?? [];
  if (from === undefined || to === undefined) return null;
  const band = { from: Number(from), to: to === 'up' ? null : Number(to), currency: currency?.toUpperCase() ?? null };
  // One spelling a band, so that a chosen value and a listed one are the same text.
  return bandValue(band) === value ? band : null;
}

/** The bands between ascending edges; the last one is open. */
export const bandsBetween = (edges: readonly number[], currency: string | null = null): Band[] =>
  edges.map((from, at) => ({ from, to: edges[at + 1] ?? null, currency }));

/** The band an amount of at least the first edge lies in. */
export const bandAt = (bands: readonly Band[], amount: number): Band | undefined =>
  bands.findLast(({ from }, at) => amount >= from || at === 0);

/** Full-speed data per 30 days, in GB. */
export const FULL_SPEED_BANDS: readonly Band[] = bandsBetween([0, 1, 5, 20, 50, 100]);
/** Minimum term in months, both ends inclusive; no term at all is a value of its own. */
export const TERM_BANDS: readonly Band[] = [
  { from: 1, to: 12, currency: null },
  { from: 13, to: 24, currency: null },
  { from: 25, to: null, currency: null },
];
