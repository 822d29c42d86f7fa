/** The orders of static lists. None looks at a price, and ties break on a hash of the plan id, which favours nobody. */
import { compareTie, type PlanCard } from '../core/model/index.ts';

const byId = (a: PlanCard, b: PlanCard): number => compareTie(a.id, b.id);

/** Newest facts first, undated last; a month or a year counts as its beginning. The order of the list search without a query. */
export function newestFirst(cards: readonly PlanCard[]): PlanCard[] {
  const date = ({ asOf }: PlanCard): string => asOf ?? '';
  return [...cards].sort((a, b) => (date(a) === date(b) ? byId(a, b) : date(a) < date(b) ? 1 : -1));
}

/** The plan with the newest facts of each country, in the order of `newestFirst`: a first look that no country fills alone. */
export function newestOfEachCountry(cards: readonly PlanCard[]): PlanCard[] {
  const seen = new Set<string | null>();
  return newestFirst(cards).filter(({ country }) => !seen.has(country) && seen.add(country));
}

/** By carrier, then plan name (numbers by their value), in the collation of the page's language. */
export function byCarrierAndName(cards: readonly PlanCard[], locale: string): PlanCard[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return [...cards].sort((a, b) => compare(a.carrier, b.carrier) || compare(a.name, b.name) || byId(a, b));
}

/** Splits a list into pages; an empty list has one empty page. */
export function paginate<T>(items: readonly T[], size: number): T[][] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** Plans on one page of a side-by-side table: keeps a page below 300 KB with every plan's strip. */
export const TABLE_PAGE = 75;
