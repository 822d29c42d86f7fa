/** What a plan costs whatever is used: the recurring price, monthly and one-time charges, leaving before the minimum term ends. */
import type { CostModel } from './model.ts';
import type { Part } from './part.ts';
import { MONTH } from './rate.ts';
import { recurringParts } from './schedule.ts';
import type { CostQuestion, Gap } from './types.ts';

export type BaseQuestion = Pick<CostQuestion, 'months' | 'promotion'>;

function chargePart({ kind, label, amount, at, gap }: CostModel['charges'][number], month: number, months: number): Part {
  const monthly = kind === 'monthly';
  return {
    kind,
    label,
    unitPrice: amount.low === amount.high ? amount.low : null,
    perPeriod: 1,
    unit: monthly ? 'month' : 'once',
    blockMb: null,
    cap: null,
    unitCap: null,
    amount,
    rate: monthly ? MONTH : null,
    from: monthly ? 1 : month,
    to: monthly ? months : month,
    inputs: [`charges.${at}`],
    gap,
  };
}

/** Leaving at the end of a horizon that is shorter than the minimum term. */
function terminationParts({ charges, commitment }: CostModel, months: number): Part[] {
  if (commitment === null || commitment <= months) return [];
  const stated = charges.find(({ kind }) => kind === 'termination');
  const charge = stated ?? { kind: 'termination' as const, label: null, amount: { low: 0, high: null }, at: -1, gap: 'termination' as Gap };
  const part = chargePart(charge, months, months);
  return [
    {
      ...part,
      inputs: stated ? [...part.inputs, 'commitment'] : ['commitment'],
      gap: part.gap === 'charge-amount' ? 'termination' : part.gap,
    },
  ];
}

/** The parts of a cost that do not depend on use. After a promotion nothing one-time is due any more, and the minimum term counts as over. */
export function baseParts(model: CostModel, { months, promotion }: BaseQuestion): Part[] {
  const after = promotion === 'after';
  return [
    ...recurringParts(model.steps, model.validity, months, promotion),
    ...model.charges.filter(({ kind }) => kind === 'monthly').map((charge) => chargePart(charge, 1, months)),
    ...(after ? [] : model.charges.filter(({ kind }) => kind === 'one-time').map((charge) => chargePart(charge, 1, months))),
    ...(after ? [] : terminationParts(model, months)),
  ];
}
