/** Minutes and messages beyond what is included. */
import type { CardAllowance } from '../model/card.ts';
import { unitsOf } from './exact.ts';
import { MONTH, perPeriod, rateOf, type Rate } from './rate.ts';
import { addGap, addPerPeriod, addUnknown, isWhole, type Tally } from './tally.ts';
import type { Span } from './types.ts';
import { readUnitPrice, type UnitPrice } from './unit-price.ts';

export type UnitKind = 'voice' | 'sms';

/** What a plan says about minutes or messages, ready for counting. */
export interface UnitTerms {
  readonly kind: UnitKind;
  readonly allowance: CardAllowance['kind'];
  readonly included: number;
  readonly rate: Rate;
  /** Integer units per minute or message; null when no price that can be read is stated. */
  readonly price: Span | null;
}

/** The price of a unit, for finding the scale; null when none that can be read is stated. */
export const unitPriceOf = (wording: string | null): UnitPrice | null => (wording === null ? null : readUnitPrice(wording));

export function unitTerms(kind: UnitKind, allowance: CardAllowance, price: UnitPrice | null, scale: number): UnitTerms {
  return {
    kind,
    allowance: allowance.kind === 'metered' && allowance.amount === null ? 'not-stated' : allowance.kind,
    included: allowance.amount ?? 0,
    rate: rateOf(allowance.period ?? 'month') ?? MONTH,
    price: price && { low: unitsOf(price.low, scale), high: price.high === null ? null : unitsOf(price.high, scale) },
  };
}

/** Charges `units` of a period at the price, or at anything from nothing to it where it is not sure that they are charged. */
function chargeUnits(tally: Tally, { kind, rate, price }: UnitTerms, units: number, sure: boolean): void {
  if (price === null) return;
  const low = sure ? units * price.low : 0;
  const high = price.high === null ? null : units * price.high;
  const gap = high === null || low !== high ? (sure ? (`${kind}-price` as const) : (`${kind}-allowance` as const)) : null;
  if (gap !== null) addGap(tally, gap);
  addPerPeriod(tally, low, high, rate);
  tally.parts?.push({
    kind,
    label: null,
    unitPrice: price.high === price.low ? price.low : null,
    perPeriod: units,
    unit: kind === 'voice' ? 'minute' : 'message',
    blockMb: null,
    cap: null,
    unitCap: null,
    amount: { low, high },
    rate: isWhole(rate, tally.months) ? null : rate,
    from: 1,
    to: tally.months,
    inputs: [kind, `${kind}Overage`],
    gap,
  });
}

/**
 * Counts a month's minutes or messages. Whole units are charged. Not stated what is included: nothing to all of them may be charged,
 * and that they are possible at all is not established. Excluded without a price: they are not delivered.
 */
export function useUnits(tally: Tally, terms: UnitTerms, monthly: number): void {
  if (monthly === 0 || terms.allowance === 'unlimited') return;
  const used = Math.ceil(perPeriod(monthly, terms.rate));
  if (terms.allowance === 'not-stated') {
    tally.unclear = terms.price === null || tally.unclear;
    if (terms.price === null) addUnknown(tally, `${terms.kind}-allowance`, terms.kind, [terms.kind]);
    else chargeUnits(tally, terms, used, false);
    return;
  }
  const beyond = terms.allowance === 'excluded' ? used : Math.max(0, used - Math.floor(terms.included));
  if (beyond === 0) return;
  if (terms.price !== null) chargeUnits(tally, terms, beyond, true);
  else if (terms.allowance === 'excluded') tally.short = true;
  else addUnknown(tally, `${terms.kind}-price`, terms.kind, [terms.kind]);
}
