/** Costs as JSON: amounts are exact decimal strings, so that no reader rounds them. */
import { decimalOf } from '../../core/cost/index.ts';
import { minorUnits } from '../../core/cost/minor-units.ts';
import type { FairUse } from '../../core/cost/eu-roaming.ts';
import type { CostBreakdown, CostLine, CostQuestion, Measures, Outcome, Span } from '../../core/cost/types.ts';
import type { Basket, PlanCard } from '../../core/model/index.ts';

/** What an amount is counted in. */
export type Unit = Pick<Outcome, 'currency' | 'scale'>;

/** Exact decimal text with the decimals the currency is paid in, or as many more as the amount has: "12.50", "980", "0.00001431". */
export function amountText(units: number, { scale, currency }: Unit): string {
  const [whole = '', fraction = ''] = decimalOf(units, scale).split('.');
  const decimals = fraction.replace(/0+$/, '').padEnd(minorUnits(currency), '0');
  return decimals === '' ? whole : `${whole}.${decimals}`;
}

interface WireSpan {
  readonly low: string;
  /** null: at least `low`, the rest is not disclosed. */
  readonly high: string | null;
}

export const wireSpan = ({ low, high }: Span, unit: Unit): WireSpan => ({
  low: amountText(low, unit),
  high: high === null ? null : amountText(high, unit),
});

export const wireQuestion = ({ usage, months, promotion, leastKbps }: CostQuestion, basket: Basket | null) => ({
  basket: basket?.id ?? null,
  data_mb: usage.dataMb,
  hotspot_mb: usage.hotspotMb,
  roaming_mb: usage.roamingMb,
  minutes: usage.minutes,
  messages: usage.messages,
  months,
  promotion,
  least_kbps: leastKbps,
});

const wireLine = (
  { month, kind, label, quantity, unit, blockMb, cap, unitCap, unitPrice, amount, inputs, gap }: CostLine,
  money: Unit,
) => ({
  month,
  kind,
  label,
  quantity,
  unit,
  block_mb: blockMb,
  cap: cap === null ? null : amountText(cap, money),
  unit_cap: unitCap && { amount: amountText(unitCap.amount, money), mb: unitCap.mb },
  unit_price: unitPrice === null ? null : amountText(unitPrice, money),
  amount: wireSpan(amount, money),
  inputs,
  gap,
});

const wireMeasures = ({ fullSpeedMb, threshold, throttled, perFullSpeedGb }: Measures, money: Unit) => ({
  full_speed_mb: fullSpeedMb,
  threshold: threshold && { day: threshold.day, of_days: threshold.ofDays, mb: threshold.thresholdMb, effect: threshold.effect },
  throttled: throttled && {
    kbps: throttled.kbps,
    ceiling_mb: throttled.ceilingMb,
    period_ceiling_mb: throttled.periodCeilingMb,
    hd_hours: throttled.hdHours,
    map_hours: throttled.mapHours,
    hd_streams: throttled.hdStreams,
  },
  per_full_speed_gb: perFullSpeedGb === null ? null : amountText(perFullSpeedGb, money),
});

const wireFairUse = (fairUse: FairUse) =>
  fairUse.told
    ? {
        volume_mb: fairUse.volumeMb,
        year: fairUse.year,
        cap_eur_per_gb: fairUse.capEurPerGb,
        basis: fairUse.basis,
        vat_percent: fairUse.vatPercent,
        tax_assumed: fairUse.taxAssumed,
      }
    : { volume_mb: null, reason: fairUse.reason };

export interface Answer {
  readonly card: PlanCard;
  readonly cost: CostBreakdown;
  readonly basket: Basket | null;
  /** null where no data is used abroad, or the rule does not apply. */
  readonly fairUse: FairUse | null;
}

/** The whole breakdown of one plan. */
export const wireAnswer = ({ card, cost, basket, fairUse }: Answer) => ({
  id: card.id,
  carrier: card.carrier,
  name: card.name,
  country: card.country,
  as_of: card.asOf,
  coverage: card.coverage,
  question: wireQuestion(cost.question, basket),
  currency: cost.currency,
  total: wireSpan(cost.total, cost),
  delivery: cost.delivery,
  full_speed_mb: cost.fullSpeedMb,
  gaps: cost.gaps,
  lines: cost.lines.map((line) => wireLine(line, cost)),
  months: cost.months.map((span) => wireSpan(span, cost)),
  not_counted: cost.notCounted,
  measures: wireMeasures(cost.measures, cost),
  eu_roaming: fairUse && wireFairUse(fairUse),
});

/** One line of the ranking. */
export const wireRank = (rank: number, section: string, decider: string, card: PlanCard, outcome: Outcome) => ({
  rank,
  section,
  decider,
  currency: outcome.currency,
  total: wireSpan(outcome.total, outcome),
  delivery: outcome.delivery,
  full_speed_mb: outcome.fullSpeedMb,
  gaps: outcome.gaps,
  id: card.id,
  carrier: card.carrier,
  name: card.name,
});
