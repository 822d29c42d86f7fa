/** Builders for tests: a complete, valid plan of which a test states only what it is about. */
import {
  moneyFromDecimal,
  planCard,
  PlanSchema,
  volumeFromMb,
  type Allowance,
  type Money,
  type Plan,
  type PlanCard,
  type PolicyTier,
  type PriceStep,
  type Volume,
} from '../../src/core/model/index.ts';

/** An exact amount, as in `someMoney('0.50', 'EUR')`. @throws when the text is no plain decimal. */
export function someMoney(decimal: string, currency: string | null = 'USD'): Money {
  const money = moneyFromDecimal(decimal, currency);
  if (!money) throw new Error(`not a plain decimal: ${decimal}`);
  return money;
}

export const gb = (amount: number): Volume => volumeFromMb(amount * 1000);

/** Nothing is said about this service. */
export const NOT_STATED: Allowance = { kind: 'not-stated', volume: null, units: null, period: null, wording: null };

export const anAllowance = (overrides: Partial<Allowance> = {}): Allowance => ({ ...NOT_STATED, ...overrides });

/** A metered allowance of so many GB a month. */
export const meteredGb = (amount: number): Allowance =>
  anAllowance({ kind: 'metered', volume: gb(amount), period: 'month', wording: `${amount} GB` });

export const unlimitedData = (): Allowance => anAllowance({ kind: 'unlimited', period: 'month', wording: 'Unlimited' });

export const aPriceStep = (overrides: Partial<PriceStep> = {}): PriceStep => ({
  kind: 'standard',
  headline: true,
  amount: someMoney('30.00'),
  period: 'month',
  tax: 'not-stated',
  fromMonth: 1,
  toMonth: null,
  ...overrides,
});

/** A throttle of the data from 20 GB a month, to 128 kbit/s. */
export const aTier = (overrides: Partial<PolicyTier> = {}): PolicyTier => ({
  scope: 'data',
  period: 'month',
  periodAssumed: false,
  threshold: gb(20),
  effect: 'throttle',
  downKbps: 128,
  price: null,
  priceVolume: null,
  chargeCap: null,
  unitCapPrice: null,
  unitCapVolume: null,
  ...overrides,
});

const A_SNAPSHOT = '0'.repeat(64);

/**
 * A postpaid mobile plan of 20 GB for 30 USD a month, about which nothing else is stated.
 * Validated, so that a test cannot argue from a plan that cannot exist.
 */
export function aPlan(overrides: Partial<Plan> = {}): Plan {
  return PlanSchema.parse({
    id: 'us-acme-twenty',
    publishedId: null,
    carrier: { id: 'us-acme', name: 'Acme Mobile' },
    name: 'Twenty',
    country: 'US',
    language: 'en',
    service: 'mobile',
    payment: 'postpaid',
    prices: [aPriceStep()],
    oneTimeCharges: [],
    recurringCharges: [],
    commitment: { months: null, wording: null },
    termination: null,
    validity: null,
    data: meteredGb(20),
    hotspot: NOT_STATED,
    voice: NOT_STATED,
    sms: NOT_STATED,
    roaming: NOT_STATED,
    voiceOverage: null,
    smsOverage: null,
    tiers: [],
    videoCapP: null,
    speeds: [],
    unlimitedClaim: null,
    verdict: null,
    links: {},
    supportPhone: null,
    availability: { region: null, eligibility: null, from: null, to: null },
    terms: [],
    unreadTerms: false,
    asOf: '2026-11-01',
    coverage: 'full',
    origin: { url: null, kind: null },
    provenance: { source: 'us/acme', file: '2026-11-01.csv', snapshot: A_SNAPSHOT, record: 1, line: 2 },
    facts: [],
    ...overrides,
  });
}

/** The list form of `aPlan`. */
export const aPlanCard = (overrides: Partial<Plan> = {}): PlanCard => planCard(aPlan(overrides));
