/** Orders that depend on the plans alone. None looks at the carrier; what is equal stands by a hash of the id, which favours nobody. */
import type { PlanCard } from '../model/card.ts';
import { tieOrder } from '../model/hash.ts';
import { completeness } from '../search/completeness.ts';
import { fullSpeed } from '../search/full-speed.ts';
import { sortedBy } from './positions.ts';

/** price = printed per 30 days · data = GB at full speed · newest · stated = plans that state more first, then newest. */
export type Standing = 'price' | 'data' | 'newest' | 'stated';

/** No limit, stated in words > any volume > not stated. */
function dataKey(card: PlanCard): number {
  const speed = fullSpeed(card);
  return speed.kind === 'limit' ? -speed.mb : speed.kind === 'no-limit' ? -Infinity : Infinity;
}

/** Amounts of a stated currency, one-off prices behind them; amounts without a currency are not compared; what has no price is last. */
function priceKey({ price, per30 }: PlanCard): number {
  if (price === null) return Infinity;
  return price.currency === null ? 0 : (per30 ?? Number.MAX_VALUE);
}

/** Places of the dates, newest first, undated last; ISO 8601 dates compare as text. */
function dateKeys(cards: readonly PlanCard[]): Float64Array {
  const dates = [...new Set(cards.map(({ asOf }) => asOf ?? ''))].sort().toReversed();
  const places = new Map(dates.map((date, place) => [date, place]));
  return Float64Array.from(cards, ({ asOf }) => places.get(asOf ?? '') ?? 0);
}

function nameOrder(cards: readonly PlanCard[], ties: Uint32Array, lang: string): Uint32Array {
  const { compare } = new Intl.Collator(lang, { numeric: true, sensitivity: 'base' });
  const names = [...new Set(cards.map(({ name }) => name))].sort(compare);
  const places = new Map<string, number>();
  names.forEach((name, place) => {
    const before = names[place - 1];
    places.set(name, before !== undefined && compare(before, name) === 0 ? (places.get(before) ?? 0) : place);
  });
  return sortedBy(
    ties,
    Float64Array.from(cards, ({ name }) => places.get(name) ?? 0),
  );
}

export interface Standings {
  readonly ties: Uint32Array;
  readonly by: (standing: Standing) => Uint32Array;
  /** By name in the alphabet of a language, numbers by their value. */
  readonly byName: (lang: string) => Uint32Array;
}

/** The orders of these plans, each made when first asked for. */
export function standings(cards: readonly PlanCard[]): Standings {
  const ties = Uint32Array.from(tieOrder(cards.map(({ id }) => id)));
  const known = new Map<string, Uint32Array>();
  const once = (key: string, make: () => Uint32Array): Uint32Array => {
    const order = known.get(key) ?? make();
    known.set(key, order);
    return order;
  };
  const keyed = (key: (card: PlanCard) => number) => (): Uint32Array => sortedBy(ties, Float64Array.from(cards, key));
  const newest = (): Uint32Array => once('newest', () => sortedBy(ties, dateKeys(cards)));
  const makers: Readonly<Record<Standing, () => Uint32Array>> = {
    price: keyed(priceKey),
    data: keyed(dataKey),
    newest,
    stated: () =>
      sortedBy(
        newest(),
        Float64Array.from(cards, (card) => -completeness(card)),
      ),
  };
  return {
    ties,
    by: (standing) => once(standing, makers[standing]),
    byName: (lang) => once(`name ${lang}`, () => nameOrder(cards, ties, lang)),
  };
}
