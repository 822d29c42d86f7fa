/**
 * The finder: search, facets, cost and order over one set of plans. Pure; runs in a worker, on a page or in a test alike.
 * The search of words is handed in, so that a browser can show a first list before it has fetched it.
 */
import {
  costModel,
  costOf,
  costRanker,
  measuresOf,
  outcomeOf,
  type CostBreakdown,
  type CostOrder,
  type CostQuestion,
} from '../cost/index.ts';
import type { PlanCard } from '../model/card.ts';
import { listing, type Listing } from './listing.ts';
import { matcher, type Match, type TextRanker } from './matching.ts';
import { lastOf } from './memory.ts';
import { numbered, sharesOf } from './positions.ts';
import { ranking, type Ranking } from './ranking.ts';
import { standings } from './standing.ts';
import { SECTIONS, type FinderAnswer, type FinderRequest, type FinderRow } from './types.ts';

/** An answer about plans that are there; which ones could not be fetched is not known here. */
export type Found = Omit<FinderAnswer, 'failed'>;

export interface Finder {
  readonly ask: (request: FinderRequest) => Found;
  /** The plans with these ids, in the given order; unknown ids are left out. */
  readonly byIds: (ids: readonly string[]) => readonly PlanCard[];
  /** The ledger of a plan; null for an unknown id. */
  readonly explain: (id: string, question: CostQuestion) => CostBreakdown | null;
}

const questionKey = ({ usage, months, promotion, leastKbps }: CostQuestion): string =>
  [usage.dataMb, usage.hotspotMb, usage.roamingMb, usage.minutes, usage.messages, months, promotion, leastKbps].join(' ');

/** Largest volume a strip of this plan shows, in MB. */
const largestMb = ({ data, tiers }: PlanCard): number =>
  Math.max(data.mb ?? 0, ...tiers.map(({ scope, from_mb }) => (scope === 'data' ? (from_mb ?? 0) : 0)));

interface Asked {
  readonly request: FinderRequest;
  readonly match: Match;
}

/** Everything that is remembered between questions: a moved slider ranks anew, a typed letter searches anew, a further page does neither. */
function memories(cards: readonly PlanCard[], textRanker: TextRanker) {
  const costs = costRanker(cards);
  const order = lastOf(questionKey, costs);
  const own = standings(cards);
  const costCurrency = numbered(cards.map(({ currency }) => currency));
  const priceCurrency = numbered(cards.map(({ price }) => price?.currency ?? null));
  const ranked = lastOf(
    ({ request, match }: Asked) => `${match.key} ${questionKey(request.question)}`,
    ({ request, match }: Asked): Ranking => ranking(order(request.question), match.wanted, costCurrency),
  );
  const listed = lastOf(
    ({ request, match }: Asked) => `${request.order} ${request.lang} ${match.key} ${questionKey(request.question)}`,
    (asked: Asked): Listing => {
      const { request, match } = asked;
      const material = {
        ...match,
        standings: own,
        costCurrency,
        priceCurrency,
        ranking: () => ranked(asked),
        costOrder: () => order(request.question),
      };
      return listing(request.order, material, request);
    },
  );
  return { match: matcher(cards, textRanker), order, ranked, listed, costCurrency };
}

function rowOf(card: PlanCard, at: number, question: CostQuestion, costs: CostOrder, { rank, before }: Ranking): FinderRow {
  const previous = before[at] ?? -1;
  const model = costModel(card);
  const outcome = outcomeOf(model, question);
  return {
    card,
    outcome,
    rank: rank[at] ?? 0,
    section: SECTIONS[costs.section[at] ?? 0] ?? 'undisclosed',
    decider: costs.decider(at, previous < 0 ? null : previous),
    threshold: measuresOf(model, question, outcome).threshold,
  };
}

/** Prepares plans for asking. The order of `cards` has no influence on any answer. `textRanker` is first called when there are words to look for. */
export function finderOver(cards: readonly PlanCard[], textRanker: TextRanker): Finder {
  const memory = memories(cards, textRanker);
  const byId = new Map(cards.map((card) => [card.id, card]));
  return {
    byIds: (ids) => ids.flatMap((id) => byId.get(id) ?? []),
    explain: (id, question) => {
      const card = byId.get(id);
      return card ? costOf(card, question) : null;
    },
    ask: (request) => {
      const { question, offset, limit } = request;
      const match = memory.match(request.query, request.choices);
      const costs = memory.order(question);
      const ranks = memory.ranked({ request, match });
      const { positions, groups } = memory.listed({ request, match });
      const shown = [...positions.subarray(offset, offset + limit)];
      const rows = shown.flatMap((at) => (cards[at] ? [rowOf(cards[at], at, question, costs, ranks)] : []));
      return {
        catalogue: cards.length,
        total: positions.length,
        offset,
        rows,
        options: match.options,
        groups,
        currencies: sharesOf(match.positions, memory.costCurrency).map(({ value, count }) => ({ currency: value, count })),
        axisMb: Math.max(0, ...rows.map(({ card }) => largestMb(card))),
      };
    },
  };
}
