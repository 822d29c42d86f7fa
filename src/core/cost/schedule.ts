/** The recurring price over the months of a horizon: promotion, then standard price, with the switch for promotions. */
import type { CardStep } from '../model/card.ts';
import type { Part } from './part.ts';
import { rateOf } from './rate.ts';
import type { Gap, Promotion, Span } from './types.ts';

/** A step with its amount as integer units and its place among the card's steps. */
export interface Step extends Omit<CardStep, 'amount'> {
  readonly units: number;
  readonly at: number;
}

/** What is paid per period in a stretch of months; `at` null = no step says it. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly step: Step | null;
  readonly amount: Span;
  readonly gap: Gap | null;
}

const known = (step: Step, from: number, to: number): Stretch => ({
  from,
  to,
  step,
  amount: { low: step.units, high: step.units },
  gap: null,
});
const unknown = (from: number, to: number, gap: Gap, step: Step | null = null, amount: Span = { low: 0, high: null }): Stretch => ({
  from,
  to,
  step,
  amount,
  gap,
});

/** The steps a promotion switch leaves. With `after`, the horizon begins when the last introductory price has ended. */
function chosen(steps: readonly Step[], promotion: Promotion): readonly Step[] {
  const standard = steps.filter(({ intro }) => !intro);
  if (promotion === 'with' || standard.length === steps.length) return steps;
  if (promotion === 'after') return standard.slice(-1).map((step) => ({ ...step, from: 1, to: null }));
  return standard.map((step, i) => (i === 0 ? { ...step, from: 1 } : step));
}

/** An introductory price of unknown length: its price in the first month, afterwards either price may hold. */
function openIntroduction(intro: Step, standard: Step | undefined, months: number): Stretch[] {
  const first = known(intro, 1, 1);
  if (months === 1) return [first];
  if (!standard) return [first, unknown(2, months, 'price-after-promotion', intro, { low: 0, high: null })];
  const [low, high] = [Math.min(intro.units, standard.units), Math.max(intro.units, standard.units)];
  return [first, unknown(2, months, 'promotion-months', standard, { low, high })];
}

/** Stretches that cover the months 1 to `months` without a gap or an overlap. */
function stretches(steps: readonly Step[], months: number, hadIntro: boolean): Stretch[] {
  const missing: Gap = hadIntro ? 'price-after-promotion' : 'price';
  const open = steps.find(({ intro, to }) => intro && to === null);
  if (open)
    return openIntroduction(
      open,
      steps.find(({ intro }) => !intro),
      months,
    );
  const out: Stretch[] = [];
  let next = 1;
  steps.forEach((step, i) => {
    const to = Math.min(months, step.to ?? months, (steps[i + 1]?.from ?? Infinity) - 1);
    if (step.from > next && next <= months) out.push(unknown(next, Math.min(months, step.from - 1), missing));
    const from = Math.max(next, step.from);
    if (from <= to) out.push(known(step, from, to));
    next = Math.max(next, Math.min(months, step.from - 1) + 1, to + 1);
  });
  if (next <= months) out.push(unknown(next, months, missing));
  return out;
}

/** How a stretch is paid: per period; one whole period where the horizon is shorter than it; once for a one-off. */
function toPart({ from, to, step, amount, gap }: Stretch, validity: string | null, months: number): Part {
  const oneOff = step?.period === 'one-off';
  const period = oneOff ? validity : (step?.period ?? 'month');
  const rate = period === null ? null : rateOf(period);
  const whole = rate !== null && rate.times * months < rate.per;
  const noValidity = oneOff && rate === null;
  return {
    kind: 'recurring',
    label: null,
    unitPrice: gap === null ? (step?.units ?? null) : null,
    perPeriod: 1,
    unit: rate === null || whole ? 'once' : (period ?? 'once'),
    blockMb: null,
    cap: null,
    unitCap: null,
    amount: noValidity ? { low: amount.low, high: null } : amount,
    rate: whole ? null : rate,
    from,
    to,
    inputs: step === null ? [] : [`prices.${step.at}`, ...(oneOff && rate !== null ? ['validity'] : [])],
    gap: noValidity ? 'validity' : gap,
  };
}

/** The recurring price as parts. Without any price the whole horizon is one part of unknown amount. */
export function recurringParts(steps: readonly Step[], validity: string | null, months: number, promotion: Promotion): Part[] {
  const left = chosen(steps, promotion);
  const parts = stretches(
    left,
    months,
    steps.some(({ intro }) => intro),
  ).map((stretch) => toPart(stretch, validity, months));
  // A horizon shorter than the period is paid once, at the price of its first month, whatever would follow.
  return parts[0]?.rate === null && parts[0].gap !== 'price' ? parts.slice(0, 1) : parts;
}
