/** Facet values of all plans as small numbers, so that counting 100,000 plans takes milliseconds. */
import type { PlanCard } from '../model/card.ts';
import { bandValue, FULL_SPEED_BANDS, TERM_BANDS, type Band } from './bands.ts';
import { facetValue, FACETS, MENTIONED, NO_LIMIT, NO_TERM, NOT_MENTIONED, NOT_STATED, type Facet } from './facet-values.ts';
import { priceBands } from './price-bands.ts';
import { TETHERING } from './tethering.ts';

export interface FacetCodes {
  /** The code of each plan, by position. */
  readonly codes: Uint32Array;
  /** The value behind each code, and the label of the value. */
  readonly values: readonly string[];
  readonly labels: readonly string[];
  readonly codeOf: ReadonlyMap<string, number>;
}

export interface FacetIndex {
  readonly size: number;
  readonly facets: Readonly<Record<Facet, FacetCodes>>;
  /** Price per 30 days by position, NaN where there is none, and the number of its currency in `currencies`: for bands that are not among today's. */
  readonly per30: Float64Array;
  readonly currency: Uint16Array;
  readonly currencies: readonly (string | null)[];
}

/** Values that are always listed, in their natural order, even where no plan has them. */
function fixedValues(facet: Facet, bands: ReadonlyMap<string, readonly Band[]>): string[] {
  if (facet === 'full') return [...FULL_SPEED_BANDS.map(bandValue), NO_LIMIT, NOT_STATED];
  if (facet === 'term') return [NO_TERM, ...TERM_BANDS.map(bandValue), NOT_STATED];
  if (facet === 'tether') return [...TETHERING];
  if (facet === '5g') return [MENTIONED, NOT_MENTIONED];
  const currencies = [...bands.keys()].sort();
  return facet === 'price' ? currencies.flatMap((currency) => (bands.get(currency) ?? []).map(bandValue)) : [];
}

function codesOf(cards: readonly PlanCard[], facet: Facet, bands: ReadonlyMap<string, readonly Band[]>): FacetCodes {
  const values = fixedValues(facet, bands);
  const labels = [...values];
  const codeOf = new Map(values.map((value, code) => [value, code]));
  const codes = new Uint32Array(cards.length);
  cards.forEach((card, position) => {
    const value = facetValue(card, facet, bands);
    const label = facet === 'carrier' ? card.carrier : value;
    const code = codeOf.get(value) ?? values.push(value) - 1;
    codeOf.set(value, code);
    codes[position] = code;
    // A carrier printed under several names goes by the one that sorts first, whatever the input order.
    const known = labels[code];
    if (known === undefined || label < known) labels[code] = label;
  });
  return { codes, values, labels, codeOf };
}

/** Prepares plans for narrowing. The order of `cards` decides positions and nothing else. */
export function facetIndex(cards: readonly PlanCard[]): FacetIndex {
  const bands = priceBands(cards);
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, codesOf(cards, facet, bands)])) as Record<Facet, FacetCodes>;
  const currencies = [null, ...bands.keys()];
  const numbers = new Map(currencies.map((currency, number) => [currency, number]));
  return {
    size: cards.length,
    facets,
    per30: Float64Array.from(cards, ({ per30 }) => per30 ?? Number.NaN),
    currency: Uint16Array.from(cards, ({ price }) => numbers.get(price?.currency ?? null) ?? 0),
    currencies,
  };
}
