/**
 * Parts of a card written relative to the plan, so that plans of different sizes, periods and currencies share them: a ladder
 * becomes "from the allowance on, in its period, 128 kbit/s". A sign stands for what is the plan's own.
 */
import type { PlanCard } from '../../model/card.ts';
import type { WireTier } from '../../model/wire.ts';

/** No period and no currency is written like this. */
export const OWN = '=';

/** What the parts of a plan have in common. */
export interface Own {
  readonly period: string;
  readonly mb: number | null;
  readonly currency: string | null;
}

export interface RelativeTier extends Omit<WireTier, 'from_mb'> {
  from_mb: number | null | typeof OWN;
}

/** The period most parts of a card have: that of its first price, otherwise of its data. */
export const ownPeriod = ({ steps, data }: Pick<PlanCard, 'steps' | 'data'>): string => steps[0]?.period ?? data.period ?? 'month';

const sign = <T>(value: T, own: T): T | typeof OWN => (value !== null && value === own ? OWN : value);

/** A part with a period of its own; any other part as it is. */
export const relative = <T extends { period: string | null }>(part: T, own: Own): T => ({ ...part, period: sign(part.period, own.period) });

export const relativeTier = (tier: WireTier, own: Own): RelativeTier => ({
  ...relative(tier, own),
  from_mb: sign(tier.from_mb, own.mb),
  currency: sign(tier.currency, own.currency),
});

export const absolute = <T extends { period: string | null }>(part: T, own: Own): T =>
  part.period === OWN ? { ...part, period: own.period } : part;

export const absoluteTier = (tier: RelativeTier, own: Own): WireTier => ({
  ...absolute(tier, own),
  from_mb: tier.from_mb === OWN ? own.mb : tier.from_mb,
  currency: tier.currency === OWN ? own.currency : tier.currency,
});

/** The very same object for what is the same. */
export function sameOwn(): (period: string, mb: number | null, currency: string | null) => Own {
  const known = new Map<string, Own>();
  return (period, mb, currency) => {
    const key = `${period} ${mb} ${currency}`;
    const own = known.get(key) ?? { period, mb, currency };
    known.set(key, own);
    return own;
  };
}

/** Makes each part once for each plan's own, told apart by identity: equal parts of equal plans become one and the same object. */
export function once<From extends object, To>(make: (part: From, own: Own) => To): (part: From, own: Own) => To {
  const made = new Map<From, Map<Own, To>>();
  const formsOf = (part: From): Map<Own, To> => {
    const forms = new Map<Own, To>();
    made.set(part, forms);
    return forms;
  };
  return (part, own) => {
    const forms = made.get(part) ?? formsOf(part);
    const known = forms.get(own);
    if (known !== undefined) return known;
    const form = make(part, own);
    forms.set(own, form);
    return form;
  };
}
