/** What a visitor narrowed the list by, and its place in the address, so that a list can be shared. Nothing else keeps it. */
import { FACETS, type Choices, type Facet } from '../core/search/facets.ts';
import { SORTS, type Sort } from '../core/search/sort.ts';
import { idsInAddress, idsToAddress, MAX_COMPARED } from './selection.ts';

/** One thing the list is narrowed by: the typed query or a chosen facet value. */
export interface Filter {
  readonly by: Facet | 'query';
  readonly value: string;
}

export interface FinderQuery {
  /** In the order they were added; at most one `query`. */
  readonly filters: readonly Filter[];
  readonly sort: Sort;
  /** How many pages of results are shown, from 1. */
  readonly page: number;
  /** Ids of the plans chosen for comparison. */
  readonly chosen: readonly string[];
}

export const PAGE_SIZE = 50;
/** Enough to share any list one would read; an address cannot ask for more. */
const MAX_PAGES = 40;

const isFacet = (name: string): name is Facet => (FACETS as readonly string[]).includes(name);
const isSort = (name: string): name is Sort => (SORTS as readonly string[]).includes(name);

function filterOf([name, value]: readonly [string, string]): Filter[] {
  if (name === 'q') return value.trim() === '' ? [] : [{ by: 'query', value: value.trim() }];
  return isFacet(name) && value !== '' ? [{ by: name, value }] : [];
}

/** Reads an address's query string. Unknown names and values out of range are passed over. */
export function readAddress(search: string): FinderQuery {
  const params = new URLSearchParams(search);
  const sort = params.get('sort') ?? '';
  const page = Math.trunc(Number(params.get('page') ?? 1));
  return {
    filters: [...params].reduce<readonly Filter[]>((filters, param) => filterOf(param).reduce(withFilter, filters), []),
    sort: isSort(sort) ? sort : 'relevance',
    page: page >= 1 && page <= MAX_PAGES ? page : 1,
    chosen: idsInAddress(search).slice(0, MAX_COMPARED),
  };
}

/** The query string of a list, with a question mark; empty for the plain list. */
export function addressOf({ filters, sort, page, chosen }: FinderQuery): string {
  const params = new URLSearchParams(filters.map(({ by, value }) => [by === 'query' ? 'q' : by, value]));
  if (sort !== 'relevance') params.set('sort', sort);
  if (page > 1) params.set('page', String(page));
  const parts = [params.toString(), idsToAddress(chosen)].filter(Boolean);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

const same = (a: Filter, b: Filter): boolean => a.by === b.by && (a.by === 'query' || a.value === b.value);

/** Adds a filter as the last one; a new query takes the place of the old. */
export function withFilter(filters: readonly Filter[], filter: Filter): readonly Filter[] {
  return filter.value === '' ? withoutFilter(filters, filter) : [...withoutFilter(filters, filter), filter];
}

export const withoutFilter = (filters: readonly Filter[], filter: Filter): readonly Filter[] =>
  filters.filter((other) => !same(other, filter));

export const queryOf = (filters: readonly Filter[]): string => filters.find(({ by }) => by === 'query')?.value ?? '';

/** The chosen values per facet. */
export function choicesOf(filters: readonly Filter[]): Choices {
  const values = (facet: Facet): string[] => filters.filter(({ by }) => by === facet).map(({ value }) => value);
  return Object.fromEntries(FACETS.map((facet) => [facet, values(facet)]));
}
