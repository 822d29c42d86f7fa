/** What the list search and the side-by-side comparison say. Numbers, money and dates arrive formatted. */
import type { Facet, Sort } from '../../core/search/index.ts';

const plans = (n: number): string => (n === 1 ? '1 plan' : `${n.toLocaleString('en-GB')} plans`);

const facets: Record<Facet, string> = {
  country: 'Country',
  carrier: 'Carrier',
  service: 'Service',
  payment: 'Payment',
  verdict: 'Unlimited claim',
  full: 'Full-speed data',
  price: 'Price per 30 days',
  term: 'Minimum term',
  tether: 'Tethering',
  '5g': '5G',
};
const sorts: Record<Sort, string> = {
  relevance: 'Best match',
  price: 'Printed price, lowest first',
  data: 'Full-speed data, most first',
  newest: 'Newest facts first',
  name: 'Plan name',
};
const sortNotes: Record<Sort, string> = {
  relevance:
    'Every word you type must occur in a plan’s name, carrier, place or conditions. Equal matches: plans that state more of price, data and what happens after it come first, then newest facts, then a fixed number computed from the plan id, so that no carrier’s name comes first.',
  price:
    'The printed price per 30 days, compared inside one currency only; the currency with most plans comes first. Charges beyond it are not counted. A plan without a stated price comes last.',
  data: 'Data per 30 days before the first limit of any kind: slower, lower priority, charged or stopped. What is not stated comes last.',
  newest: 'By the date the facts were true; undated plans last.',
  name: 'Alphabetical by plan name.',
};

const finder = {
  search: 'Search plans',
  placeholder: 'Plan, carrier, country, “128 kbps” …',
  loading: 'Loading the plans for search …',
  failed: 'Search could not be loaded. The list of plans below still works.',
  retry: 'Try again',
  results: (shown: number, total: number): string =>
    total === 0
      ? 'No plan matches.'
      : shown < total
        ? `${plans(total)} match. The first ${shown} are shown.`
        : `${plans(total)} ${total === 1 ? 'matches' : 'match'}.`,
  all: (shown: number, total: number): string => (shown < total ? `${plans(total)}. The first ${shown} are shown.` : `${plans(total)}.`),
  list: 'Plans found',
  filters: 'Filters',
  filtersActive: (n: number): string => (n === 0 ? 'Filters' : `Filters (${n} active)`),
  facets,
  moreValues: (n: number): string => `${n} more`,
  remove: (label: string): string => `Remove ${label}`,
  clear: 'Clear all',
  queryChip: (query: string): string => `“${query}”`,
  sort: 'Sort by',
  sorts,
  sortNotes,
  howSorted: 'How this order is made',
  groupIn: (currency: string, code: string, n: number): string => `Prices in ${currency} (${code}) · ${plans(n)}`,
  groupUnknown: (n: number): string => `Currency not stated · ${plans(n)}; not ordered by amount`,
  groupUnpriced: (n: number): string => `Price not stated · ${plans(n)}`,
  manyCurrencies: 'Several currencies are in this list. Amounts are compared inside each currency, never across.',
  empty: 'No plan matches all of this.',
  dropLast: (label: string): string => `Drop the last filter: ${label}`,
  more: (n: number): string => `Show ${n} more`,
};

const card = {
  price: (amount: string, per: string): string => `${amount} ${per}`,
  per30: (price: string): string => `${price} per 30 days`,
  data: 'Data',
  noPrice: 'Price not stated',
  noPriceExcerpt: 'Price not in the fact sheet',
  currencyUnknown: 'currency not stated',
  excerpt: 'Fact sheet',
  excerptWhy: 'Compiled from part of a page, not the carrier’s file: what is missing here may be stated by the carrier.',
  unlimited: 'Sold as unlimited',
  noData: 'No data',
  dataNotStated: 'Data not stated',
  dataNotInExcerpt: 'Data not in the fact sheet',
  compare: 'Compare',
  compareThis: (plan: string): string => `Compare ${plan}`,
};

const tray = {
  label: 'Plans chosen for comparison',
  chosen: (n: number): string => (n === 1 ? '1 plan chosen.' : `${n} plans chosen.`),
  needTwo: 'Choose one more to compare.',
  full: (max: number): string => `${max} plans is the most one can compare.`,
  go: (n: number): string => `Compare ${n} plans`,
  clear: 'Clear',
  remove: (plan: string): string => `Remove ${plan}`,
};

export const islands = { finder, card, tray };
export type IslandTexts = typeof islands;
