/**
 * Prices, charges, tiers and speeds as they stand in a table: JSON with the names of the wire form. Amounts are decimal
 * texts ("10.00"), so that nothing is lost to binary fractions; volumes are numbers of MB, speeds of kbit/s.
 */
import * as z from 'zod';
import { moneyFromDecimal, moneyToDecimal, type Money } from '../money.ts';
import { SCOPES, TAXES, type Charge, type Effect, type PolicyTier, type PriceStep, type SpeedEntry } from '../plan.ts';
import { PeriodSchema, volumeFromMb, type Volume } from '../quantity.ts';
import { EFFECT_OF, wireTier, type WireAction } from '../wire.ts';

const DecimalSchema = z.string().refine((text) => moneyFromDecimal(text, null) !== null, 'is no plain decimal');
const CodeSchema = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .nullable();
const CurrencySchema = CodeSchema.default(null);
/** Far beyond any volume that is sold, and still a finite number of bytes. */
export const MbSchema = z.number().nonnegative().max(1e15);
const amount = DecimalSchema.nullable().default(null);
const volume = MbSchema.nullable().default(null);
const rate = z.number().nonnegative().nullable().default(null);
const text = z.string().nullable().default(null);

const money = (decimal: string | null, currency: string | null): Money | null =>
  decimal === null ? null : moneyFromDecimal(decimal, currency);
const decimal = (value: Money | null): string | null => value && moneyToDecimal(value);
const bytes = (value: number | null): Volume | null => (value === null ? null : volumeFromMb(value));

export const PriceItemSchema = z.strictObject({
  kind: z.enum(['introductory', 'standard']),
  headline: z.boolean().default(true),
  amount: DecimalSchema,
  currency: CurrencySchema,
  period: PeriodSchema,
  tax: z.enum(TAXES).default('not-stated'),
  from_month: z.int().positive().default(1),
  to_month: z.int().positive().nullable().default(null),
});
export type PriceItem = z.output<typeof PriceItemSchema>;

export const priceItem = ({ kind, headline, amount: own, period, tax, fromMonth, toMonth }: PriceStep): PriceItem => ({
  kind,
  headline,
  amount: moneyToDecimal(own),
  currency: own.currency,
  period,
  tax,
  from_month: fromMonth,
  to_month: toMonth,
});

/** @throws never for an item its schema has let pass */
export const priceOf = ({ amount: own, currency, from_month, to_month, ...rest }: PriceItem): PriceStep => ({
  kind: rest.kind,
  headline: rest.headline,
  amount: money(own, currency) ?? { units: 0, scale: 0, currency },
  period: rest.period,
  tax: rest.tax,
  fromMonth: from_month,
  toMonth: to_month,
});

export const ChargeItemSchema = z.strictObject({ label: text, amount, currency: CurrencySchema, wording: text });
export type ChargeItem = z.output<typeof ChargeItemSchema>;

export const chargeItem = ({ label, amount: own, wording }: Charge): ChargeItem => ({
  label,
  amount: decimal(own),
  currency: own?.currency ?? null,
  wording,
});

export const chargeOf = ({ label, amount: own, currency, wording }: ChargeItem): Charge => ({
  label,
  amount: money(own, currency),
  wording,
});

export const TIER_ACTIONS = Object.keys(EFFECT_OF) as [WireAction, ...WireAction[]];

export const TierItemSchema = z.strictObject({
  scope: z.enum(SCOPES).default('data'),
  period: PeriodSchema,
  period_assumed: z.boolean().default(false),
  from_mb: volume,
  action: z.enum(TIER_ACTIONS),
  down_kbps: rate,
  price: amount,
  /** Of the price; of the caps too unless they name one of their own. */
  currency: CurrencySchema,
  price_unit_mb: volume,
  charge_cap: amount,
  charge_cap_currency: CodeSchema.optional(),
  unit_cap_price: amount,
  unit_cap_currency: CodeSchema.optional(),
  unit_cap_mb: volume,
});
export type TierItem = z.output<typeof TierItemSchema>;

export function tierItem(tier: PolicyTier): TierItem {
  const { scope, period, from_mb, action, down_kbps, currency, price_unit_mb, unit_cap_mb } = wireTier(tier);
  const own = (other: Money | null): string | null | undefined => (other && other.currency !== currency ? other.currency : undefined);
  return {
    ...{ scope, period, period_assumed: tier.periodAssumed, from_mb, action, down_kbps },
    ...{ price: decimal(tier.price), currency, price_unit_mb },
    charge_cap: decimal(tier.chargeCap),
    charge_cap_currency: own(tier.chargeCap),
    unit_cap_price: decimal(tier.unitCapPrice),
    unit_cap_currency: own(tier.unitCapPrice),
    unit_cap_mb,
  };
}

export function tierOf(item: TierItem): PolicyTier {
  const { currency } = item;
  return {
    scope: item.scope,
    period: item.period,
    periodAssumed: item.period_assumed,
    threshold: bytes(item.from_mb),
    effect: EFFECT_OF[item.action] satisfies Effect,
    downKbps: item.down_kbps,
    price: money(item.price, currency),
    priceVolume: bytes(item.price_unit_mb),
    chargeCap: money(item.charge_cap, item.charge_cap_currency === undefined ? currency : item.charge_cap_currency),
    unitCapPrice: money(item.unit_cap_price, item.unit_cap_currency === undefined ? currency : item.unit_cap_currency),
    unitCapVolume: bytes(item.unit_cap_mb),
  };
}

const RangeSchema = z.tuple([z.number().nonnegative(), z.number().nonnegative()]).nullable().default(null);
export const SpeedItemSchema = z.strictObject({
  technology: text,
  down_kbps: RangeSchema,
  up_kbps: RangeSchema,
  latency_ms: z.tuple([z.number(), z.number()]).nullable().default(null),
});
export type SpeedItem = z.output<typeof SpeedItemSchema>;

export const speedItem = ({ technology, down, up, latencyMs }: SpeedEntry): SpeedItem => ({
  technology,
  down_kbps: down && [down.lowKbps, down.highKbps],
  up_kbps: up && [up.lowKbps, up.highKbps],
  latency_ms: latencyMs,
});

const range = (pair: readonly [number, number] | null): SpeedEntry['down'] => pair && { lowKbps: pair[0], highKbps: pair[1] };

export const speedOf = ({ technology, down_kbps, up_kbps, latency_ms }: SpeedItem): SpeedEntry => ({
  technology,
  down: range(down_kbps),
  up: range(up_kbps),
  latencyMs: latency_ms,
});
