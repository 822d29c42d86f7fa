/** What a visitor narrowed the list by, and its place in the fragment, so that a list can be shared. Nothing else keeps it. */
import { ORDERS, type Order } from '../core/finder/types.ts';
import { FACETS, type Choices, type Facet } from '../core/search/facets.ts';
import { idsInAddress, MAX_COMPARED } from './selection.ts';
import { readUsage, writeUsage, type Preset, type UsageChoice } from './usage.address.ts';

/** One thing the list is narrowed by: the typed query or a chosen facet value. */
export interface Filter {
  readonly by: Facet | 'query';
  readonly value: string;
}

export interface FinderQuery {
  /** Lower-case codes of the countries to look in; empty = every country; null = the visitor has not said. */
  readonly countries: readonly string[] | null;
  /** In the order they were added; at most one `query`. */
  readonly filters: readonly Filter[];
  /** Null = the order that suits what is asked; see `orderOf`. */
  readonly order: Order | null;
  /** How many pages of results are shown, from 1. */
  readonly page: number;
  /** Ids of the plans chosen for comparison. */
  readonly chosen: readonly string[];
  readonly usage: UsageChoice;
}

export const PAGE_SIZE = 20;
/** Enough to share any list one would read; an address cannot ask for more. */
const MAX_PAGES = 50;
const ALL = 'all';

/** Names in the query strings of old links, which led to the front page. */
export const OLD_NAMES: readonly string[] = ['q', 'sort', 'p', 'country', 'carrier', 'service', 'payment', 'verdict'];

/** Facets go by their own name in an address, but for the one whose name means a volume of the month of use. */
export const paramOf = (facet: Facet): string => (facet === 'tether' ? 'tethering' : facet);
const facetOf = (param: string): Facet | undefined => FACETS.find((facet) => paramOf(facet) === param);
const isOrder = (name: string | null): name is Order => (ORDERS as readonly (string | null)[]).includes(name);

function filterOf([name, value]: readonly [string, string]): Filter[] {
  if (name === 'q') return value.trim() === '' ? [] : [{ by: 'query', value: value.trim() }];
  const by = facetOf(name);
  return by !== undefined && value !== '' ? [{ by, value }] : [];
}

function countriesIn(params: URLSearchParams): readonly string[] | null {
  const text = params.get('in');
  if (text === ALL) return [];
  // Links from before chose countries by the facet alone.
  const codes = text === null ? params.getAll('country') : text.split(',');
  const known = [...new Set(codes.map((code) => code.trim().toLowerCase()))].filter((code) => /^[a-z]{2}$/.test(code));
  return known.length === 0 ? null : known;
}

/** Reads the parameters of a page's address. Unknown names and values out of range are passed over. */
export function readQuery(params: URLSearchParams, presets: readonly Preset[]): FinderQuery {
  const order = params.get('sort');
  const page = Math.trunc(Number(params.get('page') ?? 1));
  const narrowing = [...params].filter(([name]) => name !== 'country' || params.has('in'));
  return {
    countries: countriesIn(params),
    filters: narrowing.reduce<readonly Filter[]>((filters, param) => filterOf(param).reduce(withFilter, filters), []),
    order: isOrder(order) ? order : null,
    page: page >= 1 && page <= MAX_PAGES ? page : 1,
    chosen: idsInAddress(params.toString()).slice(0, MAX_COMPARED),
    usage: readUsage(params, presets),
  };
}

/** The parameters of a list; none for the plain one. */
export function paramsOf({ countries, filters, order, page, chosen, usage }: FinderQuery): URLSearchParams {
  const params = new URLSearchParams(filters.map(({ by, value }) => [by === 'query' ? 'q' : paramOf(by), value]));
  if (countries !== null) params.set('in', countries.length === 0 ? ALL : countries.join(','));
  if (order !== null) params.set('sort', order);
  if (chosen.length > 0) params.set('p', chosen.join(','));
  writeUsage(usage, params);
  if (page > 1) params.set('page', String(page));
  return params;
}

const same = (a: Filter, b: Filter): boolean => a.by === b.by && (a.by === 'query' || a.value === b.value);

/** Adds a filter as the last one; a new query takes the place of the old. */
export function withFilter(filters: readonly Filter[], filter: Filter): readonly Filter[] {
  return filter.value === '' ? withoutFilter(filters, filter) : [...withoutFilter(filters, filter), filter];
}

export const withoutFilter = (filters: readonly Filter[], filter: Filter): readonly Filter[] =>
  filters.filter((other) => !same(other, filter));

export const queryOf = (filters: readonly Filter[]): string => filters.find(({ by }) => by === 'query')?.value ?? '';

/** The order of the list: the one chosen, otherwise the best match for words and the cost without. */
export const orderOf = ({ order, filters }: Pick<FinderQuery, 'order' | 'filters'>): Order =>
  order ?? (queryOf(filters) === '' ? 'cost' : 'relevance');

/** The chosen values per facet. */
export function choicesOf(filters: readonly Filter[]): Choices {
  const values = (facet: Facet): string[] => filters.filter(({ by }) => by === facet).map(({ value }) => value);
  return Object.fromEntries(FACETS.map((facet) => [facet, values(facet)]));
}
