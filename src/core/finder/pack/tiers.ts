/** Tiers written relative to their plan, so that plans of different sizes share one ladder: "from the allowance on, 128 kbit/s". */
import type { PlanCard } from '../../model/card.ts';
import type { WireTier } from '../../model/wire.ts';
import { plain, type Codec } from './codec.ts';
import { list, record } from './record.ts';
import { shared } from './shared.ts';

/** Stands for the plan's own: its included volume, its currency. */
const OWN = '=';
type Own = typeof OWN;

export interface RelativeTier extends Omit<WireTier, 'from_mb' | 'currency'> {
  from_mb: number | null | Own;
  currency: string | null;
  /** False where the currency is spelled out, so that no currency can be taken for the sign. */
  ownCurrency: boolean;
}

type Context = Pick<PlanCard, 'data' | 'currency'>;

/** The tiers of a plan, relative to it. */
export const relative = (tiers: readonly WireTier[], { data, currency }: Context): RelativeTier[] =>
  tiers.map((tier) => {
    const ownCurrency = tier.currency !== null && tier.currency === currency;
    return {
      ...tier,
      from_mb: tier.from_mb !== null && tier.from_mb === data.mb ? OWN : tier.from_mb,
      currency: ownCurrency ? null : tier.currency,
      ownCurrency,
    };
  });

function absoluteTier({ ownCurrency, ...tier }: RelativeTier, { data, currency }: Context): WireTier {
  return { ...tier, from_mb: tier.from_mb === OWN ? data.mb : tier.from_mb, currency: ownCurrency ? currency : tier.currency };
}

/** Turns relative tiers back. Plans with the same ladder, volume and currency get the very same list: a catalogue has few. */
export function absolute(): (tiers: RelativeTier[], context: Context) => WireTier[] {
  const known = new Map<RelativeTier[], Map<string, WireTier[]>>();
  return (tiers, context) => {
    const ladders = known.get(tiers) ?? new Map<string, WireTier[]>();
    known.set(tiers, ladders);
    const key = `${context.data.mb} ${context.currency}`;
    const made = ladders.get(key) ?? tiers.map((tier) => absoluteTier(tier, context));
    ladders.set(key, made);
    return made;
  };
}

const values = <T extends string | number | boolean | null>(): Codec<T> => shared(plain<T>());

export const ladder: Codec<RelativeTier[]> = shared(
  list(
    record<RelativeTier>({
      scope: values(),
      period: values(),
      from_mb: values(),
      action: values(),
      down_kbps: values(),
      price: values(),
      currency: values(),
      ownCurrency: values(),
      price_unit_mb: values(),
      charge_cap: values(),
    }),
  ),
);
