/** Whether a plan answers one of the values chosen of a facet. */
import { bandOf, type Band } from './bands.ts';
import type { FacetCodes, FacetIndex } from './facet-index.ts';
import type { Facet } from './facet-values.ts';

export type Accepts = (position: number) => boolean;

/** A price band of an older address need not be among the bands of the plans now loaded: it stays a range of prices. */
export function strayBands({ codeOf }: FacetCodes, facet: Facet, chosen: readonly string[]): Band[] {
  if (facet !== 'price') return [];
  return chosen.flatMap((value) => (codeOf.has(value) ? [] : (bandOf(value) ?? []))).filter(({ currency }) => currency !== null);
}

/** Whether the price of a plan lies in a band. */
export function holds({ per30, currency, currencies }: FacetIndex, band: Band): Accepts {
  const [number, to] = [currencies.indexOf(band.currency), band.to ?? Infinity];
  return (position) => {
    const amount = per30[position] ?? Number.NaN;
    return amount >= band.from && amount < to && currency[position] === number;
  };
}

/** Accepts the plans that have any of the chosen values; a value that no plan has accepts none. */
export function acceptance(index: FacetIndex, facet: Facet, chosen: readonly string[]): Accepts {
  const { codes, codeOf, values } = index.facets[facet];
  const accepted = new Uint8Array(values.length);
  for (const value of chosen) {
    const code = codeOf.get(value);
    if (code !== undefined) accepted[code] = 1;
  }
  const stray = strayBands(index.facets[facet], facet, chosen).map((band) => holds(index, band));
  const coded: Accepts = (position) => accepted[codes[position] ?? 0] === 1;
  return stray.length === 0 ? coded : (position) => coded(position) || stray.some((accepts) => accepts(position));
}
