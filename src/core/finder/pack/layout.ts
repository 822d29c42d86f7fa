/** Which columns a card becomes. What is nearly always said together stands together: each distinct combination is kept once. */
import type { CardAllowance, CardCharge, CardStep, PlanCard } from '../../model/card.ts';
import type { Tax } from '../../model/plan.ts';
import { plain, type Codec } from './codec.ts';
import { list, record } from './record.ts';
import { shared } from './shared.ts';
import { text } from './text.ts';
import { absolute, ladder, relative, type RelativeTier } from './tiers.ts';

type Maker = Pick<PlanCard, 'carrier' | 'carrierId' | 'country'>;
type Kind = Pick<PlanCard, 'service' | 'payment' | 'coverage' | 'unread' | 'region' | 'claim' | 'verdict'>;
type Terms = Pick<PlanCard, 'currency' | 'otherCurrency' | 'commitment' | 'validity'> & { tax: Tax };
type Extras = Pick<PlanCard, 'hotspot' | 'roaming' | 'voice' | 'sms' | 'voiceOverage' | 'smsOverage'>;

/** A card without what is guessed from the rest: id, printed price, price per 30 days. */
export interface Row extends Pick<PlanCard, 'name' | 'asOf' | 'fiveG' | 'steps' | 'charges' | 'data'> {
  maker: Maker;
  kind: Kind;
  terms: Terms;
  extras: Extras;
  tiers: RelativeTier[];
}

/** Values of which there are few. */
const few = <T extends string | number | boolean | null>(): Codec<T> => shared(plain<T>());

const step = record<CardStep>({ intro: few(), amount: plain(), period: few(), from: few(), to: few() });
const charge = record<CardCharge>({ kind: few(), label: few(), amount: plain(), wording: few() });
const allowance = shared(record<CardAllowance>({ kind: few(), amount: few(), period: few() }));

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
const terms = record<Terms>({ currency: few(), otherCurrency: few(), commitment: few(), validity: few(), tax: few() });
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
  name: shared(text),
  kind: shared(kind),
  asOf: few(),
  fiveG: few(),
  terms: shared(terms),
  steps: shared(list(step)),
  charges: shared(list(charge)),
  data: shared(record<PlanCard['data']>({ kind: few(), mb: few(), period: few() })),
  extras: shared(extras),
  tiers: ladder,
});

/** The row of a card; the same keys in the same order for every card, so that equal values are seen to be equal. */
export function rowOf(card: PlanCard): Row {
  const { carrier, carrierId, country, service, payment, coverage, unread, region, claim, verdict } = card;
  const { currency, otherCurrency, commitment, validity, hotspot, roaming, voice, sms, voiceOverage, smsOverage } = card;
  return {
    maker: { carrier, carrierId, country },
    name: card.name,
    kind: { service, payment, coverage, unread, region, claim, verdict },
    asOf: card.asOf,
    fiveG: card.fiveG,
    terms: { currency, otherCurrency, commitment, validity, tax: card.price?.tax ?? 'not-stated' },
    steps: card.steps,
    charges: card.charges,
    data: card.data,
    extras: { hotspot, roaming, voice, sms, voiceOverage, smsOverage },
    tiers: relative(card.tiers, card),
  };
}

/** Cards from rows. What rows have in common, cards have in common: the very same lists and objects, to be read only. */
export function cardMaker(): (row: Row, id: string, price: PlanCard['price'], per30: number | null) => PlanCard {
  const tiersOf = absolute();
  return (row, id, price, per30) => ({
    id,
    name: row.name,
    carrier: row.maker.carrier,
    carrierId: row.maker.carrierId,
    country: row.maker.country,
    service: row.kind.service,
    payment: row.kind.payment,
    price,
    per30,
    currency: row.terms.currency,
    steps: row.steps,
    charges: row.charges,
    otherCurrency: row.terms.otherCurrency,
    commitment: row.terms.commitment,
    validity: row.terms.validity,
    data: row.data,
    hotspot: row.extras.hotspot,
    roaming: row.extras.roaming,
    voice: row.extras.voice,
    sms: row.extras.sms,
    voiceOverage: row.extras.voiceOverage,
    smsOverage: row.extras.smsOverage,
    fiveG: row.fiveG,
    tiers: tiersOf(row.tiers, { data: row.data, currency: row.terms.currency }),
    claim: row.kind.claim,
    verdict: row.kind.verdict,
    coverage: row.kind.coverage,
    unread: row.kind.unread,
    asOf: row.asOf,
    region: row.kind.region,
  });
}
