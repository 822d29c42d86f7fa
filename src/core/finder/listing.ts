/** The list in the order that was asked for. Prices of different currencies are never compared: such an order has one group per currency. */
import type { CostOrder } from '../cost/index.ts';
import { perGbKeys } from './per-gb.ts';
import { divided, picked, sharesOf, sortedBy, type Numbered } from './positions.ts';
import type { Ranking } from './ranking.ts';
import type { Standings } from './standing.ts';
import type { FinderRequest, Order, RowGroup } from './types.ts';

export interface Listing {
  readonly positions: Uint32Array;
  readonly groups: readonly RowGroup[];
}

/** What the orders are made of. Costs are asked for only by the orders that need them. */
export interface Material {
  /** 1 where a plan matches. */
  readonly wanted: Uint8Array;
  /** How badly each plan answers the query; null without a query. */
  readonly textCosts: ArrayLike<number> | null;
  readonly standings: Standings;
  /** Currency of the cost, and of the printed price. */
  readonly costCurrency: Numbered;
  readonly priceCurrency: Numbered;
  readonly ranking: () => Ranking;
  readonly costOrder: () => CostOrder;
}

type Asked = Pick<FinderRequest, 'lang' | 'question'>;

const whole = (positions: Uint32Array): Listing => ({
  positions,
  groups: positions.length === 0 ? [] : [{ currency: null, section: null, count: positions.length }],
});

function byCurrency(positions: Uint32Array, currencies: Numbered): Listing {
  const shares = sharesOf(positions, currencies);
  return {
    positions: divided(positions, currencies, shares),
    groups: shares.map(({ value, count }) => ({ currency: value, section: null, count })),
  };
}

/** Best answers first; equally good ones, and all of them without a query: plans that state more first, then newest. */
function relevance({ standings, wanted, textCosts }: Material): Uint32Array {
  const stated = picked(standings.by('stated'), wanted);
  return textCosts === null ? stated : sortedBy(stated, textCosts);
}

const LISTINGS: Readonly<Record<Order, (material: Material, asked: Asked) => Listing>> = {
  cost: ({ ranking }) => ranking(),
  relevance: (material) => whole(relevance(material)),
  'per-gb': ({ wanted, standings, costOrder, costCurrency }, { question }) =>
    byCurrency(sortedBy(picked(standings.ties, wanted), perGbKeys(costOrder(), question.months)), costCurrency),
  price: ({ wanted, standings, priceCurrency }) => byCurrency(picked(standings.by('price'), wanted), priceCurrency),
  data: ({ wanted, standings }) => whole(picked(standings.by('data'), wanted)),
  newest: ({ wanted, standings }) => whole(picked(standings.by('newest'), wanted)),
  name: ({ wanted, standings }, { lang }) => whole(picked(standings.byName(lang), wanted)),
};

/** The matching plans in an order. */
export const listing = (order: Order, material: Material, asked: Asked): Listing => LISTINGS[order](material, asked);
