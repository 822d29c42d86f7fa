/** From a card to its row and back. */
import type { CardAllowance, CardStep, PlanCard } from '../../model/card.ts';
import type { WireTier } from '../../model/wire.ts';
import { printedStep } from './guesses.ts';
import type { Row } from './layout.ts';
import { longName, shortName } from './names.ts';
import { absolute, absoluteTier, once, ownPeriod, relative, relativeTier, sameOwn, type Own, type RelativeTier } from './relative.ts';

/** The row of a card; the same keys in the same order for every card, so that equal values are seen to be equal. */
export function rowOf(card: PlanCard): Row {
  const { carrier, carrierId, country, service, payment, coverage, unread, region, claim, verdict } = card;
  const { currency, otherCurrency, commitment, validity, voiceOverage, smsOverage } = card;
  const own: Own = { period: ownPeriod(card), mb: card.data.mb, currency };
  const allowance = (said: CardAllowance): CardAllowance => relative(said, own);
  const printed = printedStep(card);
  return {
    maker: { carrier, carrierId, country },
    shortName: shortName(card.name, { mb: own.mb, amount: card.steps[printed - 1]?.amount ?? null }),
    kind: { service, payment, coverage, unread, region, claim, verdict },
    asOf: card.asOf,
    fiveG: card.fiveG,
    device: card.device,
    terms: { currency, otherCurrency, commitment, validity },
    period: own.period,
    tax: card.price?.tax ?? 'not-stated',
    printed,
    steps: card.steps.map((step) => relative(step, own)),
    charges: card.charges,
    data: relative(card.data, own),
    extras: {
      hotspot: allowance(card.hotspot),
      roaming: allowance(card.roaming),
      voice: allowance(card.voice),
      sms: allowance(card.sms),
      voiceOverage,
      smsOverage,
    },
    tiers: card.tiers.map((tier) => relativeTier(tier, own)),
  };
}

/** Cards from rows; id and prices are still to be set. What rows have in common, cards have in common: the very same lists and objects, to be read only. */
export function cardReader(): (row: Row) => PlanCard {
  const data = once((said: Row['data'], own) => absolute(said, own));
  const allowance = once((said: CardAllowance, own) => absolute(said, own));
  const steps = once((said: CardStep[], own) => said.map((step) => absolute(step, own)));
  const tiers = once((said: RelativeTier[], own): WireTier[] => said.map((tier) => absoluteTier(tier, own)));
  const ownOf = sameOwn();
  return (row) => {
    const own = ownOf(row.period, row.data.mb, row.terms.currency);
    return {
      id: '',
      name: longName(row.shortName, { mb: own.mb, amount: row.steps[row.printed - 1]?.amount ?? null }),
      carrier: row.maker.carrier,
      carrierId: row.maker.carrierId,
      country: row.maker.country,
      service: row.kind.service,
      payment: row.kind.payment,
      price: null,
      per30: null,
      currency: row.terms.currency,
      steps: steps(row.steps, own),
      charges: row.charges,
      otherCurrency: row.terms.otherCurrency,
      commitment: row.terms.commitment,
      validity: row.terms.validity,
      data: data(row.data, own),
      hotspot: allowance(row.extras.hotspot, own),
      roaming: allowance(row.extras.roaming, own),
      voice: allowance(row.extras.voice, own),
      sms: allowance(row.extras.sms, own),
      voiceOverage: row.extras.voiceOverage,
      smsOverage: row.extras.smsOverage,
      fiveG: row.fiveG,
      device: row.device,
      tiers: tiers(row.tiers, own),
      claim: row.kind.claim,
      verdict: row.kind.verdict,
      coverage: row.kind.coverage,
      unread: row.kind.unread,
      asOf: row.asOf,
      region: row.kind.region,
    };
  };
}
