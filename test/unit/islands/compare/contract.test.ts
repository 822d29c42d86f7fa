import { expect, test } from 'vitest';
import type { CostFacts } from '../../../../src/core/cost/types.ts';
import { CONTRACT } from '../../../../src/islands/compare/contract.ts';
import type { RowKey } from '../../../../src/islands/compare/row.ts';
import { answer, compared, EXCERPT } from './fakes.ts';

const charge = (
  kind: 'one-time' | 'monthly' | 'termination',
  label: string | null,
  amount: number | null,
  wording: string | null = null,
) => ({
  kind,
  label,
  amount,
  wording,
});

test.each<[string, RowKey, Partial<CostFacts>, readonly string[]]>([
  ['a term', 'commitment', { commitment: 24 }, ['24 months']],
  ['no term', 'commitment', { commitment: 0 }, ['None']],
  [
    'charges of each kind in their row',
    'oneTime',
    { charges: [charge('one-time', 'Activation', 25), charge('monthly', 'Router', 5), charge('one-time', null, 9.99)] },
    ['Activation: US$25', 'US$9.99'],
  ],
  ['a charge in words', 'recurring', { charges: [charge('monthly', 'Tax', null, 'varies')] }, ['Tax: varies']],
  ['a charge without an amount', 'termination', { charges: [charge('termination', 'Early exit', null)] }, ['Early exit: not stated']],
])('%s', (_, key, facts, lines) => expect(answer(CONTRACT, key, compared({}, facts))).toMatchObject({ known: true, lines }));

test.each<RowKey>(['commitment', 'termination', 'oneTime', 'recurring'])('%s not stated', (key) => {
  expect(answer(CONTRACT, key, compared())).toMatchObject({ known: false, lines: ['not stated'], figure: null });
  expect(answer(CONTRACT, key, compared(EXCERPT))).toMatchObject({ known: false, lines: ['not in the fact sheet'] });
});
