/** The compact form of a plan that lists, strips and comparisons need; fetched in chunks, so every byte counts. */
import { moneyToNumber } from './money.ts';
import type { AllowanceKind, Plan, Tax, Verdict } from './plan.ts';
import { per30Days } from './period.ts';
import { volumeToMb } from './quantity.ts';
import { wireTier, type WireTier } from './wire.ts';

export { per30Days } from './period.ts';

export interface PlanCard {
  id: string;
  name: string;
  carrier: string;
  carrierId: string;
  /** ISO 3166-1 alpha-2; null when unknown. */
  country: string | null;
  service: string | null;
  payment: string | null;
  /** The printed price; null when the file states none. */
  price: { amount: number; currency: string | null; period: string; tax: Tax } | null;
  /** The printed price per 30 days, for sorting inside one currency; null for one-off prices and where no price is stated. */
  per30: number | null;
  data: { kind: AllowanceKind; mb: number | null; period: string | null };
  tiers: WireTier[];
  /** The words that sell the data as unlimited. */
  claim: string | null;
  verdict: Verdict | null;
  coverage: 'full' | 'excerpt';
  /** True when the fine print is in a language that is not read yet. */
  unread: boolean;
  asOf: string | null;
  region: string | null;
}

export function planCard(plan: Plan): PlanCard {
  const step = plan.prices.find((candidate) => candidate.headline) ?? plan.prices.at(-1);
  const amount = step ? moneyToNumber(step.amount) : null;
  return {
    id: plan.id,
    name: plan.name,
    carrier: plan.carrier.name,
    carrierId: plan.carrier.id,
    country: plan.country,
    service: plan.service,
    payment: plan.payment,
    price: step && amount !== null ? { amount, currency: step.amount.currency, period: step.period, tax: step.tax } : null,
    per30: step && amount !== null ? per30Days(amount, step.period) : null,
    data: { kind: plan.data.kind, mb: plan.data.volume && volumeToMb(plan.data.volume), period: plan.data.period },
    tiers: plan.tiers.map(wireTier),
    claim: plan.unlimitedClaim,
    verdict: plan.verdict,
    coverage: plan.coverage,
    unread: plan.unreadTerms,
    asOf: plan.asOf,
    region: plan.availability.region,
  };
}
