/** The short answer: total, delivery, full speed. Adds up the same parts as the ledger, without writing them down. */
import { baseParts, type BaseQuestion } from './base.ts';
import type { CostModel } from './model.ts';
import { addSpans, partTotal } from './part.ts';
import { addGap, deliveryOf, gapsOf, newTally, type Tally } from './tally.ts';
import type { CostQuestion, Outcome, Span } from './types.ts';
import { useMonth } from './use.ts';

export interface Base {
  readonly total: Span;
  /** Bits of the gaps, see tally.ts. */
  readonly gaps: number;
}

/** The part of a cost that does not depend on use. */
export function baseOf(model: CostModel, question: BaseQuestion): Base {
  const parts = baseParts(model, question);
  const tally = newTally(question.months);
  for (const { gap } of parts) if (gap !== null) addGap(tally, gap);
  if (model.otherCurrency) addGap(tally, 'other-currency');
  const total = parts.map(partTotal).reduce(addSpans, { low: 0, high: 0 });
  return { total: model.otherCurrency ? { low: total.low, high: null } : total, gaps: tally.gaps };
}

/** Whether an amount is still exact. */
export const isExact = ({ low, high }: Span): boolean => Number.isSafeInteger(low) && (high === null || Number.isSafeInteger(high));

/** Base and use together. Beyond the exact range of money a total is known to be at least the largest exact amount. */
export function outcomeFrom({ currency, scale }: CostModel, base: Base, tally: Tally, fullSpeedMb: number): Outcome {
  const low = base.total.low + tally.low;
  const high = base.total.high === null || !tally.bounded ? null : base.total.high + tally.high;
  const total = { low, high };
  return {
    currency,
    scale,
    total: isExact(total) ? total : { low: Math.min(low, Number.MAX_SAFE_INTEGER), high: null },
    delivery: deliveryOf(tally),
    fullSpeedMb: fullSpeedMb < 0 ? null : fullSpeedMb,
    gaps: gapsOf(base.gaps | tally.gaps),
  };
}

/** What a plan costs for a use over a horizon, and whether it delivers that use. */
export function outcomeOf(model: CostModel, question: CostQuestion): Outcome {
  const tally = newTally(question.months);
  const full = useMonth(tally, model, question);
  return outcomeFrom(model, baseOf(model, question), tally, full);
}
