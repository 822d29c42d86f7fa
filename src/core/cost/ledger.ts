/** The long answer: the month-by-month ledger behind a cost. Lines sum to months, months to the total, exactly. */
import { baseParts } from './base.ts';
import { measuresOf } from './measures.ts';
import { costModel } from './model.ts';
import { baseOf, isExact, outcomeFrom } from './outcome.ts';
import { addSpans, partInMonth, partTotal, type Part } from './part.ts';
import { newTally } from './tally.ts';
import type { CostBreakdown, CostFacts, CostLine, CostQuestion, Span } from './types.ts';
import { useMonth } from './use.ts';

const NOTHING: Span = { low: 0, high: 0 };
const round4 = (value: number): number => Math.round(value * 10_000) / 10_000;

function lineOf(part: Part, month: number): CostLine[] {
  const amount = partInMonth(part, month);
  if (amount === null) return [];
  const periods = part.rate === null ? 1 : part.rate.times / part.rate.per;
  return [
    {
      month,
      kind: part.kind,
      label: part.label,
      unitPrice: part.unitPrice,
      quantity: round4(part.perPeriod * periods),
      unit: part.unit,
      blockMb: part.blockMb,
      cap: part.cap,
      unitCap: part.unitCap,
      amount,
      inputs: part.inputs,
      gap: part.gap,
    },
  ];
}

/** Amounts in another currency belong to the plan but to no sum: one line says so. */
const otherCurrency = (months: number): Part => ({
  kind: 'one-time',
  label: null,
  unitPrice: null,
  perPeriod: 1,
  unit: 'once',
  blockMb: null,
  cap: null,
  unitCap: null,
  amount: { low: 0, high: null },
  rate: null,
  from: 1,
  to: months,
  inputs: ['charges'],
  gap: 'other-currency',
});

/**
 * Plan × question → ledger. A PlanCard is a CostFacts.
 * @throws RangeError when the total leaves the exact range: a ledger that does not add up is none
 */
export function costOf(facts: CostFacts, question: CostQuestion): CostBreakdown {
  const model = costModel(facts);
  const used: Part[] = [];
  const tally = newTally(question.months, used);
  const full = useMonth(tally, model, question);
  const outcome = outcomeFrom(model, baseOf(model, question), tally, full);
  const parts = [...baseParts(model, question), ...(model.otherCurrency ? [otherCurrency(question.months)] : []), ...used];
  if (!isExact(parts.map(partTotal).reduce(addSpans, NOTHING))) throw new RangeError('the cost exceeds the exact range of money');
  const months = Array.from({ length: question.months }, (_, i) => parts.flatMap((part) => lineOf(part, i + 1)));
  return {
    ...outcome,
    question,
    lines: months.flat(),
    months: months.map((lines) => lines.map(({ amount }) => amount).reduce(addSpans, NOTHING)),
    notCounted: model.notCounted,
    measures: measuresOf(model, question, outcome),
  };
}
