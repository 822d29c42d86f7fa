/**
 * The orders a list can stand in. No order looks at the carrier or at the order of the input; ties break on a hash of the plan id, which favours nobody.
 * Prices of different currencies are never compared: a price order is one group per currency.
 */
import type { PlanCard } from '../model/card.ts';
import { compareTie } from '../model/hash.ts';
import { completeness } from './completeness.ts';
import { fullSpeed } from './full-speed.ts';

export const SORTS = ['relevance', 'price', 'data', 'newest', 'name'] as const;
export type Sort = (typeof SORTS)[number];

/** A plan with how badly it answers the query (0 = perfect, or no query). */
export interface Ranked {
  readonly card: PlanCard;
  readonly cost: number;
}

/** Plans that are priced in one currency. `currency` null = an amount whose currency is not stated; `priced` false = no price stated. */
export interface PriceGroup {
  readonly currency: string | null;
  readonly priced: boolean;
  readonly count: number;
}

export interface Sorted {
  readonly plans: readonly PlanCard[];
  /** The groups of a price order, in the order of the plans; null in every other order. */
  readonly groups: readonly PriceGroup[] | null;
}

type Compare = (a: Ranked, b: Ranked) => number;

const byId: Compare = (a, b) => compareTie(a.card.id, b.card.id);
const byCost: Compare = (a, b) => a.cost - b.cost;
const byCompleteness: Compare = (a, b) => completeness(b.card) - completeness(a.card);
/** Newest facts first, undated ones last; ISO 8601 dates compare as text. */
const byDate: Compare = (a, b) => {
  const [one, two] = [a.card.asOf ?? '', b.card.asOf ?? ''];
  return one === two ? 0 : one < two ? 1 : -1;
};
const first =
  (...compares: readonly Compare[]): Compare =>
  (a, b) =>
    compares.reduce((sign, compare) => sign || compare(a, b), 0);

/** For sorting only: no limit (stated in words) > any volume > not stated. */
function dataKey(card: PlanCard): number {
  const speed = fullSpeed(card);
  return speed.kind === 'limit' ? speed.mb : speed.kind === 'no-limit' ? Infinity : -1;
}

/** Sorts by a key computed once per plan. */
function sortByKey(rows: readonly Ranked[], keyOf: (card: PlanCard) => number, sign: 1 | -1): Ranked[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row.card) }));
  keyed.sort((a, b) => (a.key === b.key ? byId(a.row, b.row) : a.key < b.key ? -sign : sign));
  return keyed.map(({ row }) => row);
}

function byName(rows: readonly Ranked[], lang: string): Ranked[] {
  const { compare } = new Intl.Collator(lang, { numeric: true, sensitivity: 'base' });
  return [...rows].sort((a, b) => compare(a.card.name, b.card.name) || byId(a, b));
}

const groupKey = ({ price }: PlanCard): string => (price === null ? 'none' : price.currency === null ? 'unknown' : `in ${price.currency}`);
/** Currencies first, then amounts without a currency, then plans without a price. */
const groupClass = (key: string): number => (key === 'none' ? 2 : key === 'unknown' ? 1 : 0);

/** Larger groups first, then by code; what has no price always comes last. */
function groupOrder([a, rowsA]: readonly [string, readonly Ranked[]], [b, rowsB]: readonly [string, readonly Ranked[]]): number {
  return groupClass(a) - groupClass(b) || rowsB.length - rowsA.length || (a < b ? -1 : 1);
}

/** Price per 30 days inside one currency; one-off prices, which have none, after the others. Unknown currencies are not compared. */
function sortGroup(key: string, rows: readonly Ranked[]): Ranked[] {
  return sortByKey(rows, (card) => (groupClass(key) === 0 ? (card.per30 ?? Infinity) : 0), 1);
}

function byPrice(rows: readonly Ranked[]): Sorted {
  const groups = [...Map.groupBy(rows, ({ card }) => groupKey(card))].sort(groupOrder);
  return {
    plans: groups.flatMap(([key, members]) => sortGroup(key, members).map(({ card }) => card)),
    groups: groups.map(([key, members]) => ({
      currency: members[0]?.card.price?.currency ?? null,
      priced: key !== 'none',
      count: members.length,
    })),
  };
}

function ordered(rows: readonly Ranked[], sort: Exclude<Sort, 'price'>, lang: string): Ranked[] {
  if (sort === 'name') return byName(rows, lang);
  if (sort === 'data') return sortByKey(rows, dataKey, -1);
  return [...rows].sort(sort === 'newest' ? first(byDate, byId) : first(byCost, byCompleteness, byDate, byId));
}

/** Puts plans in order. `lang` decides the alphabet of the name order only. Without a query, relevance means the plans that state most of their schedule first. */
export function sortPlans(rows: readonly Ranked[], sort: Sort, lang: string): Sorted {
  return sort === 'price' ? byPrice(rows) : { plans: ordered(rows, sort, lang).map(({ card }) => card), groups: null };
}
