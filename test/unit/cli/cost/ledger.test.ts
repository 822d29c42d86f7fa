import { expect, test } from 'vitest';
import { mergeMonths, monthRanges, spanText } from '../../../../src/cli/cost/ledger.ts';
import type { CostLine, Span } from '../../../../src/core/cost/types.ts';

const line = (month: number, low: number): CostLine => ({
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
});

test.each<[readonly number[], string]>([
  [[1], '1'],
  [[1, 2, 3], '1–3'],
  [[1, 2, 4, 6, 7], '1–2, 4, 6–7'],
  [[1, 1, 2], '1, 1–2'],
])('months %j: %s', (months, text) => expect(monthRanges(months)).toBe(text));

test('lines that differ in nothing but the month are one, and none is lost', () => {
  const merged = mergeMonths([line(1, 10), line(2, 10), line(3, 20), line(4, 10)]);
  expect(merged.map(({ line: { unitPrice }, months }) => [unitPrice, months])).toEqual([
    [10, [1, 2, 4]],
    [20, [3]],
  ]);
});

test('a month that a rounding makes dearer by one unit is no row of its own; by two it is', () => {
  const lines = [1013, 1012, 1013, 1015].map((low, at) => ({ ...line(at + 1, 999), amount: { low, high: low } }));
  expect(mergeMonths(lines).map(({ months, amounts }) => [months, amounts.map(({ low }) => low)])).toEqual([
    [
      [1, 2, 3],
      [1013, 1012, 1013],
    ],
    [[4], [1015]],
  ]);
});

test.each<[Span, string]>([
  [{ low: 1250, high: 1250 }, '12.50'],
  [{ low: 0, high: 1250 }, '0.00 to 12.50'],
  [{ low: 1250, high: null }, 'at least 12.50'],
  [{ low: 0, high: null }, 'not stated'],
  [{ low: 0, high: 0 }, '0.00'],
])('%j: %s', (span, text) => expect(spanText(span, { currency: 'EUR', scale: 2 })).toBe(text));
