/** The compact form of a plan that lists, strips and comparisons need; fetched in chunks, so every byte counts. */
import { otherDevice } from './device.ts';
import { moneyToNumber } from './money.ts';
import type { Allowance, AllowanceKind, Charge, Plan, Tax, Verdict } from './plan.ts';
import { per30Days } from './period.ts';
import { volumeToMb } from './quantity.ts';
import { wireTier, type WireTier } from './wire.ts';

export { per30Days } from './period.ts';

/** A recurring price from one month of the contract to another (null = open). The amount is the published decimal: no digit is lost. */
export interface CardStep {
  intro: boolean;
  amount: number;
  period: string;
  from: number;
  to: number | null;
}

/** A charge beside the price; `amount` null where only words are given. */
export interface CardCharge {
  kind: 'one-time' | 'monthly' | 'termination';
  label: string | null;
  amount: number | null;
  wording: string | null;
}

/** Minutes, messages or MB included per period. */
export interface CardAllowance {
  kind: AllowanceKind;
  amount: number | null;
  period: string | null;
}

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
  /** Currency of the steps, charges and overages below; null where none is stated. Amounts in another currency are left out and named in `otherCurrency`. */
  currency: string | null;
  /** Recurring prices in order of their first month; empty when no price is stated. */
  steps: CardStep[];
  charges: CardCharge[];
  /** True when a charge or overage is stated in another currency than the price: it is not counted, so the cost is not fully known. */
  otherCurrency: boolean;
  /** Minimum term in months, 0 = stated that there is none; null when not stated. */
  commitment: number | null;
  /** How long one purchase lasts; null when not stated. */
  validity: string | null;
  data: { kind: AllowanceKind; mb: number | null; period: string | null };
  hotspot: CardAllowance;
  roaming: CardAllowance;
  voice: CardAllowance;
  sms: CardAllowance;
  /** Price of a minute and of a message beyond the allowance, as published: "0.15/min"; null when not stated. */
  voiceOverage: string | null;
  smsOverage: string | null;
  /** True when the name, the speeds or the terms mention 5G; false when they do not, which proves nothing. */
  fiveG: boolean;
  /** The words of the name that say it is for another device than a phone; null where none does, which proves nothing. */
  device: string | null;
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

const cardCharge = (kind: CardCharge['kind'], { label, amount, wording }: Charge): CardCharge => ({
  kind,
  label,
  amount: amount && moneyToNumber(amount),
  wording,
});

const volumeAllowance = ({ kind, volume, period }: Allowance): CardAllowance => ({ kind, amount: volume && volumeToMb(volume), period });
const unitAllowance = ({ kind, units, period }: Allowance): CardAllowance => ({ kind, amount: units, period });

/** Currency of a plan's amounts: that of its price, otherwise of the first charge or tier that has one. */
function currencyOf({ prices, oneTimeCharges, recurringCharges, termination, tiers }: Plan): string | null {
  const amounts = [
    ...prices.map(({ amount }) => amount),
    ...[...oneTimeCharges, ...recurringCharges, ...(termination ? [termination] : [])].map(({ amount }) => amount),
    ...tiers.flatMap(({ price, chargeCap, unitCapPrice }) => [price, chargeCap, unitCapPrice]),
  ];
  return amounts.find((amount) => amount !== null)?.currency ?? null;
}

/** Charges in the plan's own currency, and whether something is priced in another one. */
function chargesOf(plan: Plan, currency: string | null): Pick<PlanCard, 'charges' | 'otherCurrency'> {
  const all = [
    ...plan.oneTimeCharges.map((charge) => ['one-time', charge] as const),
    ...plan.recurringCharges.map((charge) => ['monthly', charge] as const),
    ...(plan.termination ? [['termination', plan.termination] as const] : []),
  ];
  const foreign = (code: string | null | undefined): boolean => code !== undefined && code !== null && code !== currency;
  const own = all.filter(([, { amount }]) => !foreign(amount?.currency));
  const tiers = plan.tiers.some(({ price, chargeCap, unitCapPrice }) =>
    [price, chargeCap, unitCapPrice].some((amount) => foreign(amount?.currency)),
  );
  return { charges: own.map(([kind, charge]) => cardCharge(kind, charge)), otherCurrency: tiers || own.length < all.length };
}

const FIVE_G = /(?<![\p{L}\d])5\s?G(?!\p{L}|\d|\s?Hz)/u;
const mentionsFiveG = ({ name, speeds, terms }: Plan): boolean =>
  [name, ...speeds.map(({ technology }) => technology ?? ''), ...terms].some((text) => FIVE_G.test(text));

function priceFacts(plan: Plan): Pick<PlanCard, 'currency' | 'steps' | 'charges' | 'otherCurrency' | 'commitment' | 'validity'> {
  const currency = currencyOf(plan);
  const steps = plan.prices.filter(({ amount }) => amount.currency === currency);
  const { charges, otherCurrency } = chargesOf(plan, currency);
  return {
    currency,
    steps: steps.map(({ kind, amount, period, fromMonth, toMonth }) => ({
      intro: kind === 'introductory',
      amount: moneyToNumber(amount),
      period,
      from: fromMonth,
      to: toMonth,
    })),
    charges,
    otherCurrency: otherCurrency || steps.length < plan.prices.length,
    commitment: plan.commitment.months,
    validity: plan.validity,
  };
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
    ...priceFacts(plan),
    data: { kind: plan.data.kind, mb: plan.data.volume && volumeToMb(plan.data.volume), period: plan.data.period },
    hotspot: volumeAllowance(plan.hotspot),
    roaming: volumeAllowance(plan.roaming),
    voice: unitAllowance(plan.voice),
    sms: unitAllowance(plan.sms),
    voiceOverage: plan.voiceOverage,
    smsOverage: plan.smsOverage,
    fiveG: mentionsFiveG(plan),
    device: otherDevice(plan.name, plan.service),
    tiers: plan.tiers.map(wireTier),
    claim: plan.unlimitedClaim,
    verdict: plan.verdict,
    coverage: plan.coverage,
    unread: plan.unreadTerms,
    asOf: plan.asOf,
    region: plan.availability.region,
  };
}
