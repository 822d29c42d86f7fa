/** Which plans match a query and the chosen facets. Text is searched once per query, facets are counted once per choice. */
import type { PlanCard } from '../model/card.ts';
import { facetIndex, narrow, type Choices, type FacetOptions } from '../search/facets.ts';
import { lastOf } from './memory.ts';
import { maskOf } from './positions.ts';

export interface Match {
  /** Changes with the query or the choices. */
  readonly key: string;
  readonly positions: Uint32Array;
  readonly wanted: Uint8Array;
  /** How badly each plan answers the query; null without a query. */
  readonly textCosts: ArrayLike<number> | null;
  readonly options: FacetOptions;
}

/** How badly each plan answers a query, Infinity where it does not: `ranker` of search/rank.ts. */
export type TextRanker = (cards: readonly PlanCard[]) => (query: string) => ArrayLike<number>;

interface Texts {
  readonly candidates: Uint32Array;
  readonly costs: ArrayLike<number> | null;
}

/** The index of words is built with the first query: a list without one does not need it. */
function textSearch(cards: readonly PlanCard[], textRanker: TextRanker): (query: string) => Texts {
  const all = Uint32Array.from(cards.keys());
  let rank: ReturnType<TextRanker> | null = null;
  const search = (query: string): Texts => {
    if (query === '') return { candidates: all, costs: null };
    rank ??= textRanker(cards);
    const costs = rank(query);
    return { candidates: all.filter((at) => costs[at] !== Infinity), costs };
  };
  return lastOf((query: string) => query, search);
}

export function matcher(cards: readonly PlanCard[], textRanker: TextRanker): (query: string, choices: Choices) => Match {
  const index = facetIndex(cards);
  const search = textSearch(cards, textRanker);
  const keyOf = ([query, choices]: readonly [string, Choices]): string => JSON.stringify([query, choices]);
  const match = lastOf(keyOf, ([query, choices]: readonly [string, Choices]): Match => {
    const { candidates, costs } = search(query);
    const { passing, options } = narrow(index, candidates, choices);
    return { key: keyOf([query, choices]), positions: passing, wanted: maskOf(passing, cards.length), textCosts: costs, options };
  });
  return (query, choices) => match([query.trim(), choices]);
}
