/**
 * The wire form of a plan: the field names other programs read (CLI, static API, open data).
 * Tiers use the names of the public labelling guide: scope, period, from_mb, action, down_kbps, price, currency, price_unit_mb, charge_cap.
 * A cap per volume that starts again ("at most 60 per GB") has names of its own: unit_cap_price, unit_cap_mb.
 */
import type { Certainty } from './fact.ts';
import { moneyToNumber } from './money.ts';
import type { AllowanceKind, Coverage, Effect, Plan, PolicyTier, Scope, SpeedEntry, Tax, Verdict } from './plan.ts';
import { volumeToMb } from './quantity.ts';

export type WireAction = 'full_speed' | 'throttle' | 'deprioritize' | 'charge' | 'bolt_on' | 'block' | 'unspecified';
const ACTIONS: Record<Effect, WireAction> = {
  'full-speed': 'full_speed',
  throttle: 'throttle',
  deprioritise: 'deprioritize',
  charge: 'charge',
  'bolt-on': 'bolt_on',
  block: 'block',
  unspecified: 'unspecified',
};
/** The effect behind each name of the wire form. */
export const EFFECT_OF = Object.fromEntries(Object.entries(ACTIONS).map(([effect, action]) => [action, effect])) as Record<
  WireAction,
  Effect
>;

export interface WireTier {
  scope: Scope;
  period: string;
  from_mb: number | null;
  action: WireAction;
  down_kbps: number | null;
  price: number | null;
  currency: string | null;
  price_unit_mb: number | null;
  charge_cap: number | null;
  /** The most that one `unit_cap_mb` of charged use costs; the count starts again after it. Both are set, or neither. */
  unit_cap_price: number | null;
  unit_cap_mb: number | null;
}

export function wireTier(tier: PolicyTier): WireTier {
  return {
    scope: tier.scope,
    period: tier.period,
    from_mb: tier.threshold && volumeToMb(tier.threshold),
    action: ACTIONS[tier.effect],
    down_kbps: tier.downKbps,
    price: tier.price && moneyToNumber(tier.price),
    currency: (tier.price ?? tier.chargeCap ?? tier.unitCapPrice)?.currency ?? null,
    price_unit_mb: tier.priceVolume && volumeToMb(tier.priceVolume),
    charge_cap: tier.chargeCap && moneyToNumber(tier.chargeCap),
    unit_cap_price: tier.unitCapPrice && moneyToNumber(tier.unitCapPrice),
    unit_cap_mb: tier.unitCapVolume && volumeToMb(tier.unitCapVolume),
  };
}

export interface WireEvidence {
  snapshot: string;
  record: number;
  line: number;
  column: string;
  text: string;
  span: [number, number];
}

export interface WireFact {
  field: string;
  certainty: Certainty;
  value: string | number | boolean | null;
  rule: string;
  evidence: WireEvidence[];
}

export interface WirePrice {
  amount: number | null;
  currency: string | null;
  period: string | null;
  tax: Tax;
}

export interface WirePlan {
  id: string;
  published_id: string | null;
  carrier: string;
  name: string;
  country: string | null;
  service: string | null;
  payment: string | null;
  /** The price the file prints as the plan's; `price_steps` has what it was before and becomes after. */
  price: WirePrice;
  price_steps: (WirePrice & { kind: string; from_month: number; to_month: number | null })[];
  allowance: { kind: AllowanceKind; mb: number | null; period: string | null };
  tiers: WireTier[];
  unlimited_claim: boolean;
  unlimited_words: string | null;
  verdict: Verdict | null;
  speeds: SpeedEntryWire[];
  coverage: Coverage;
  /** True when the fine print is in a language that is not read yet. */
  unread_terms: boolean;
  as_of: string | null;
  source: string;
  snapshot: string;
  record: number;
  line: number;
  facts: WireFact[];
}

interface SpeedEntryWire {
  technology: string | null;
  down_kbps: [number, number] | null;
  up_kbps: [number, number] | null;
  latency_ms: [number, number] | null;
}

const wireSpeed = (entry: SpeedEntry): SpeedEntryWire => ({
  technology: entry.technology,
  down_kbps: entry.down && [entry.down.lowKbps, entry.down.highKbps],
  up_kbps: entry.up && [entry.up.lowKbps, entry.up.highKbps],
  latency_ms: entry.latencyMs,
});

const NO_PRICE: WirePrice = { amount: null, currency: null, period: null, tax: 'not-stated' };

/** Every fact with the snapshot hash, record and line spelled out in each piece of evidence. */
export function wireFacts(plan: Plan): WireFact[] {
  const { snapshot, record, line } = plan.provenance;
  return plan.facts.map((fact) => ({
    ...fact,
    evidence: fact.evidence.map(({ column, text, span }) => ({ snapshot, record, line, column, text, span })),
  }));
}

export function wirePlan(plan: Plan): WirePlan {
  const steps = plan.prices.map(({ kind, amount, period, tax, fromMonth, toMonth }) => ({
    kind,
    amount: moneyToNumber(amount),
    currency: amount.currency,
    period,
    tax,
    from_month: fromMonth,
    to_month: toMonth,
  }));
  const printed = steps[plan.prices.findIndex((step) => step.headline)] ?? steps.at(-1);
  return {
    id: plan.id,
    published_id: plan.publishedId,
    carrier: plan.carrier.name,
    name: plan.name,
    country: plan.country,
    service: plan.service,
    payment: plan.payment,
    price: printed ? { amount: printed.amount, currency: printed.currency, period: printed.period, tax: printed.tax } : { ...NO_PRICE },
    price_steps: steps,
    allowance: { kind: plan.data.kind, mb: plan.data.volume && volumeToMb(plan.data.volume), period: plan.data.period },
    tiers: plan.tiers.map(wireTier),
    unlimited_claim: plan.unlimitedClaim !== null,
    unlimited_words: plan.unlimitedClaim,
    verdict: plan.verdict,
    speeds: plan.speeds.map(wireSpeed),
    coverage: plan.coverage,
    unread_terms: plan.unreadTerms,
    as_of: plan.asOf,
    source: plan.provenance.source,
    snapshot: plan.provenance.snapshot,
    record: plan.provenance.record,
    line: plan.provenance.line,
    facts: wireFacts(plan),
  };
}
