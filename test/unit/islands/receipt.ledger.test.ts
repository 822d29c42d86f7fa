import { describe, expect, test } from 'vitest';
import type { CostLine } from '../../../src/core/cost/types.ts';
import { addsUp, ledgerRows, totalOf } from '../../../src/islands/receipt.ledger.ts';

const line = (month: number, low: number, change: Partial<CostLine> = {}): CostLine => ({
  month,
  kind: 'recurring',
  label: null,
  unitPrice: low,
  quantity: 1,
  unit: 'month',
  blockMb: null,
  cap: null,
  unitCap: null,
  amount: { low, high: low },
  inputs: ['prices.0'],
  gap: null,
  ...change,
});
const shape = (lines: readonly CostLine[]) => ledgerRows(lines).map(({ from, to, amount }) => [from, to, amount.low, amount.high]);

describe('ledgerRows', () => {
  test.each([
    ['equal months stand in one row', [line(1, 5), line(2, 5), line(3, 5)], [[1, 3, 15, 15]]],
    [
      'a new price begins a new row',
      [line(1, 5), line(2, 5), line(3, 9), line(4, 9)],
      [
        [1, 2, 10, 10],
        [3, 4, 18, 18],
      ],
    ],
    [
      'so does a month without the line',
      [line(1, 5), line(3, 5)],
      [
        [1, 1, 5, 5],
        [3, 3, 5, 5],
      ],
    ],
    [
      'lines of one month stay apart',
      [line(1, 5), line(1, 2, { kind: 'one-time', inputs: ['charges.0'] }), line(2, 5)],
      [
        [1, 2, 10, 10],
        [1, 1, 2, 2],
      ],
    ],
    [
      'months that differ by rounding only are summed',
      [line(1, 10, { unitPrice: 7, amount: { low: 10, high: 10 } }), line(2, 11, { unitPrice: 7, amount: { low: 11, high: 11 } })],
      [[1, 2, 21, 21]],
    ],
    [
      'an unknown end stays unknown',
      [line(1, 0, { amount: { low: 0, high: null }, gap: 'price' }), line(2, 0, { amount: { low: 0, high: null }, gap: 'price' })],
      [[1, 2, 0, null]],
    ],
  ])('%s', (_, lines, rows) => expect(shape(lines)).toEqual(rows));
});

test('rows sum to what their lines sum to', () => {
  const lines = [line(1, 5), line(2, 5), line(2, 3, { kind: 'overage', amount: { low: 3, high: null } })];
  expect(totalOf(ledgerRows(lines))).toEqual({ low: 13, high: null });
  expect(addsUp({ lines, total: { low: 13, high: null } })).toBe(true);
  expect(addsUp({ lines, total: { low: 12, high: null } })).toBe(false);
});
