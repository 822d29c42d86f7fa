/** Search over plan cards: query → candidates → facets → order. Pure; runs in a worker, on a page or in a test alike. */
import type { PlanCard } from '../model/card.ts';
import { facetIndex, narrow, type Choices, type FacetOptions } from './facets.ts';
import { ranker } from './rank.ts';
import { sortPlans, type PriceGroup, type Sort } from './sort.ts';

export * from './facets.ts';
export * from './full-speed.ts';
export { SORTS, type PriceGroup, type Sort } from './sort.ts';

export interface SearchRequest {
  readonly query: string;
  readonly choices: Choices;
  readonly sort: Sort;
  /** Most plans to return. */
  readonly limit: number;
  /** Language of the page: the alphabet of the name order. */
  readonly lang: string;
}

export interface SearchAnswer {
  /** Plans in the whole catalogue. */
  readonly catalogue: number;
  /** Plans that match; `plans` holds the first `limit` of them. */
  readonly total: number;
  readonly plans: readonly PlanCard[];
  readonly options: FacetOptions;
  readonly groups: readonly PriceGroup[] | null;
}

export interface PlanSearch {
  readonly ask: (request: SearchRequest) => SearchAnswer;
  /** The plans with these ids, in the given order; unknown ids are left out. */
  readonly byIds: (ids: readonly string[]) => readonly PlanCard[];
}

/** Prepares a catalogue for searching. The order of `cards` has no influence on any answer. */
export function planSearch(cards: readonly PlanCard[]): PlanSearch {
  const rank = ranker(cards);
  const index = facetIndex(cards);
  const byId = new Map(cards.map((card) => [card.id, card]));
  return {
    byIds: (ids) => ids.flatMap((id) => byId.get(id) ?? []),
    ask: ({ query, choices, sort, limit, lang }) => {
      const costs = rank(query);
      const candidates = Uint32Array.from(cards.keys()).filter((at) => costs[at] !== Infinity);
      const { passing, options } = narrow(index, candidates, choices);
      const rows = [...passing].flatMap((at) => (cards[at] ? [{ card: cards[at], cost: costs[at] ?? 0 }] : []));
      const { plans, groups } = sortPlans(rows, sort, lang);
      return { catalogue: cards.length, total: plans.length, plans: plans.slice(0, limit), options, groups };
    },
  };
}
