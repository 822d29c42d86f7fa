/** A plan made ready for costing: amounts as integers of one scale, thresholds as ladders. Made once, asked many times. */
import type { PlanCard } from '../model/card.ts';
import { sortCharges, type SortedCharges } from './charges.ts';
import { scaleOf, unitsOf } from './exact.ts';
import { minorUnits } from './minor-units.ts';
import { laddersOf, type Ladder } from './rungs.ts';
import type { Step } from './schedule.ts';
import type { CostFacts, Span } from './types.ts';
import { unitPriceOf, unitTerms, type UnitTerms } from './units.ts';

export interface CostModel {
  readonly currency: string | null;
  /** Decimal places of every amount: those of the currency, more where the file states more. */
  readonly scale: number;
  readonly steps: readonly Step[];
  readonly charges: readonly {
    readonly kind: 'one-time' | 'monthly' | 'termination';
    readonly label: string | null;
    readonly amount: Span;
    readonly at: number;
    readonly gap: SortedCharges['due'][number]['gap'];
  }[];
  readonly notCounted: SortedCharges['notCounted'];
  readonly otherCurrency: boolean;
  /** By its name it is sold for another device than a phone. */
  readonly otherDevice: boolean;
  readonly commitment: number | null;
  readonly validity: string | null;
  /** What the plan says about data as a whole. `promised` = the text says in words that no limit applies. */
  readonly data: { readonly kind: PlanCard['data']['kind']; readonly promised: boolean; readonly ladders: readonly Ladder[] };
  readonly hotspot: Scoped;
  readonly roaming: Scoped;
  readonly voice: UnitTerms;
  readonly sms: UnitTerms;
}

interface Scoped {
  readonly kind: PlanCard['hotspot']['kind'];
  readonly ladders: readonly Ladder[];
}

/** The decimals that every amount of a plan fits into. */
function scaleFor(facts: CostFacts, due: SortedCharges['due'], unitPrices: readonly (number | null | undefined)[]): number {
  const amounts = [
    ...facts.steps.map(({ amount }) => amount),
    ...due.flatMap(({ low, high }) => [low, high]),
    ...facts.tiers.flatMap(({ price, charge_cap, unit_cap_price }) => [price, charge_cap, unit_cap_price]),
    ...unitPrices,
  ];
  return amounts.reduce<number>(
    (most, amount) => Math.max(most, amount === null || amount === undefined ? 0 : scaleOf(amount)),
    minorUnits(facts.currency),
  );
}

/** Length of the pack that tiers of a one-off speak of: the period of the price, or its validity. */
function packOf({ steps, validity }: CostFacts): string | null {
  const period = steps[0]?.period ?? null;
  return period === 'one-off' ? validity : (period ?? validity);
}

function exactModel(facts: CostFacts): CostModel {
  const { due, notCounted } = sortCharges(facts.charges);
  const voicePrice = unitPriceOf(facts.voiceOverage);
  const smsPrice = unitPriceOf(facts.smsOverage);
  const scale = scaleFor(facts, due, [voicePrice?.low, voicePrice?.high, smsPrice?.low, smsPrice?.high]);
  const pack = packOf(facts);
  const own = facts.otherCurrency
    ? facts.tiers.map((tier) =>
        tier.currency === null || tier.currency === facts.currency
          ? tier
          : { ...tier, price: null, charge_cap: null, unit_cap_price: null },
      )
    : facts.tiers;
  const ladders = (scope: string, allowance: PlanCard['hotspot']): Ladder[] => laddersOf(own, { scope, allowance, pack, scale });
  const { kind, mb, period } = facts.data;
  return {
    currency: facts.currency,
    scale,
    steps: facts.steps.map(({ amount, ...step }, at) => ({ ...step, units: unitsOf(amount, scale), at })),
    charges: due.map(({ low, high, ...charge }) => ({
      ...charge,
      amount: { low: unitsOf(low, scale), high: high === null ? null : unitsOf(high, scale) },
    })),
    notCounted,
    otherCurrency: facts.otherCurrency,
    otherDevice: facts.device !== null,
    commitment: facts.commitment,
    validity: facts.validity,
    data: { kind, promised: facts.verdict === 'truly unlimited (stated)', ladders: ladders('data', { kind, amount: mb, period }) },
    hotspot: { kind: facts.hotspot.kind, ladders: ladders('hotspot', facts.hotspot) },
    roaming: { kind: facts.roaming.kind, ladders: ladders('roaming', facts.roaming) },
    voice: unitTerms('voice', facts.voice, voicePrice, scale),
    sms: unitTerms('sms', facts.sms, smsPrice, scale),
  };
}

/**
 * Prepares a plan for costing. An amount with more digits than can be kept exactly counts as not stated: first the prices of use, and
 * where that does not help, every price.
 */
export function costModel(facts: CostFacts): CostModel {
  const noUsePrices = {
    ...facts,
    tiers: facts.tiers.map((tier) => ({ ...tier, price: null, charge_cap: null, unit_cap_price: null })),
    voiceOverage: null,
    smsOverage: null,
  };
  for (const candidate of [facts, noUsePrices]) {
    try {
      return exactModel(candidate);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return exactModel({ ...noUsePrices, steps: [], charges: [] });
}
