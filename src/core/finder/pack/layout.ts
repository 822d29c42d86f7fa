/** Which columns a card becomes. What is nearly always said together stands together: each distinct combination is kept once. */
import type { CardAllowance, CardCharge, CardStep, PlanCard } from '../../model/card.ts';
import type { Tax } from '../../model/plan.ts';
import { plain, type Codec } from './codec.ts';
import { list, record } from './record.ts';
import type { RelativeTier } from './relative.ts';
import { shared } from './shared.ts';
import { text } from './text.ts';

export type Maker = Pick<PlanCard, 'carrier' | 'carrierId' | 'country'>;
export type Kind = Pick<PlanCard, 'service' | 'payment' | 'coverage' | 'unread' | 'region' | 'claim' | 'verdict'>;
export type Terms = Pick<PlanCard, 'currency' | 'otherCurrency' | 'commitment' | 'validity'>;
export type Extras = Pick<PlanCard, 'hotspot' | 'roaming' | 'voice' | 'sms' | 'voiceOverage' | 'smsOverage'>;

/** A card in columns: names without numbers, parts relative to the plan; without id, price and price per 30 days, which follow. */
export interface Row extends Pick<PlanCard, 'asOf' | 'fiveG' | 'device' | 'steps' | 'charges' | 'data'> {
  maker: Maker;
  shortName: string;
  kind: Kind;
  terms: Terms;
  /** The period of most parts, see relative.ts. */
  period: string;
  tax: Tax;
  /** Which step is the printed price, from 1; 0 = none of them. */
  printed: number;
  extras: Extras;
  tiers: RelativeTier[];
}

/** Values of which there are few. */
const few = <T extends string | number | boolean | null>(): Codec<T> => shared(plain<T>());

const step = record<CardStep>({ intro: few(), amount: plain(), period: few(), from: few(), to: few() });
const charge = record<CardCharge>({ kind: few(), label: few(), amount: few(), wording: few() });
const allowance = shared(record<CardAllowance>({ kind: few(), amount: few(), period: few() }));
const tier = record<RelativeTier>({
  scope: few(),
  period: few(),
  from_mb: few(),
  action: few(),
  down_kbps: few(),
  price: few(),
  currency: few(),
  price_unit_mb: few(),
  charge_cap: few(),
  unit_cap_price: few(),
  unit_cap_mb: few(),
});

const maker = record<Maker>({ carrier: text, carrierId: text, country: few() });
const kind = record<Kind>({
  service: few(),
  payment: few(),
  coverage: few(),
  unread: few(),
  region: few(),
  claim: few(),
  verdict: few(),
});
const extras = record<Extras>({
  hotspot: allowance,
  roaming: allowance,
  voice: allowance,
  sms: allowance,
  voiceOverage: few(),
  smsOverage: few(),
});

export const rows: Codec<Row> = record<Row>({
  maker: shared(maker),
  shortName: shared(text),
  kind: shared(kind),
  asOf: few(),
  fiveG: few(),
  device: few(),
  terms: shared(record<Terms>({ currency: few(), otherCurrency: few(), commitment: few(), validity: few() })),
  period: few(),
  tax: few(),
  printed: few(),
  steps: shared(list(step)),
  charges: shared(list(charge)),
  data: shared(record<PlanCard['data']>({ kind: few(), mb: few(), period: few() })),
  extras: shared(extras),
  tiers: shared(list(tier)),
});
