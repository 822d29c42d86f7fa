/** The questions a list can be narrowed by, and what each plan answers. What a plan does not state is a value of its own. */
import type { PlanCard } from '../model/card.ts';
import { bandAt, bandValue, FULL_SPEED_BANDS, TERM_BANDS, type Band } from './bands.ts';
import { fullSpeed } from './full-speed.ts';
import { tetheringOf } from './tethering.ts';

/**
 * Facets by their names in addresses. full = GB at full speed per 30 days · price = printed price per 30 days, per currency ·
 * term = minimum term in months · tether = sharing with other devices.
 */
export const FACETS = ['country', 'carrier', 'service', 'payment', 'verdict', 'full', 'price', 'term', 'tether', '5g'] as const;
export type Facet = (typeof FACETS)[number];

/** The value of a plan that does not state the fact. */
export const NOT_STATED = 'not-stated';
/** The verdict value of a plan that makes no unlimited claim, and therefore gets no verdict. */
export const NO_CLAIM = 'no-claim';
/** Full speed without a limit, stated in words. */
export const NO_LIMIT = 'no-limit';
/** Stated that there is no minimum term. */
export const NO_TERM = 'none';
/** A price that is paid once and cannot be told per 30 days; a price whose currency is not stated. */
export const ONE_OFF = 'one-off';
export const NO_CURRENCY = 'no-currency';
export const MENTIONED = 'mentioned';
export const NOT_MENTIONED = 'not-mentioned';

/** A verdict as it stands in addresses: `truly unlimited (stated)` → `truly-unlimited-stated`. */
export const verdictSlug = (verdict: string): string => verdict.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '');

type PriceBands = ReadonlyMap<string, readonly Band[]>;

const inBand = (bands: readonly Band[], amount: number): string => {
  const band = bandAt(bands, amount);
  return band ? bandValue(band) : NOT_STATED;
};

function fullValue(card: PlanCard): string {
  const speed = fullSpeed(card);
  if (speed.kind === 'limit') return inBand(FULL_SPEED_BANDS, speed.mb / 1000);
  return speed.kind === 'no-limit' ? NO_LIMIT : NOT_STATED;
}

function priceValue({ price, per30 }: PlanCard, bands: PriceBands): string {
  if (price === null) return NOT_STATED;
  if (price.currency === null) return NO_CURRENCY;
  return per30 === null ? ONE_OFF : inBand(bands.get(price.currency) ?? [], per30);
}

function termValue({ commitment }: PlanCard): string {
  if (commitment === null) return NOT_STATED;
  return commitment === 0 ? NO_TERM : inBand(TERM_BANDS, Math.ceil(commitment));
}

type ValueOf = (card: PlanCard, bands: PriceBands) => string;
const VALUES: Readonly<Record<Facet, ValueOf>> = {
  country: ({ country }) => country?.toLowerCase() ?? NOT_STATED,
  carrier: ({ carrierId }) => carrierId,
  service: ({ service }) => service ?? NOT_STATED,
  payment: ({ payment }) => payment ?? NOT_STATED,
  verdict: ({ verdict }) => (verdict === null ? NO_CLAIM : verdictSlug(verdict)),
  full: fullValue,
  price: priceValue,
  term: termValue,
  tether: tetheringOf,
  '5g': ({ fiveG }) => (fiveG ? MENTIONED : NOT_MENTIONED),
};

/** What a plan answers to one facet; price bands are those of the loaded plans (`priceBands`). */
export const facetValue = (card: PlanCard, facet: Facet, bands: PriceBands): string => VALUES[facet](card, bands);
