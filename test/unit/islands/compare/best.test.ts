import { expect, test } from 'vitest';
import { bestCells } from '../../../../src/islands/compare/best.ts';
import { figure, type Figure } from '../../../../src/islands/compare/row.ts';

const usd = (value: number, eligible = true) => figure(value, 'USD', eligible);
type Case = [string, readonly (Figure | null)[], 'less' | 'more' | null, readonly number[]];

test.each<Case>([
  ['the lowest', [usd(3), usd(1), usd(2)], 'less', [1]],
  ['the highest', [usd(3), usd(1), usd(2)], 'more', [0]],
  ['all that are equally good', [usd(1), usd(2), usd(1)], 'less', [0, 2]],
  ['none where all are the same', [usd(1), usd(1)], 'less', []],
  ['none where one is unknown', [usd(1), null, usd(2)], 'less', []],
  ['none across units', [usd(1), figure(2, 'EUR')], 'less', []],
  ['none where no answer is better', [usd(1), usd(2)], null, []],
  ['none of one', [usd(1)], 'less', []],
  ['the lowest of those that can win', [usd(1, false), usd(5), usd(3)], 'less', [2]],
  ['the only one that can win, at the same figure', [usd(3, false), usd(3)], 'less', [1]],
  ['none where nobody can win', [usd(1, false), usd(2, false)], 'less', []],
])('%s', (_, figures, better, places) => {
  expect([
    ...bestCells(
      figures.map((one) => ({ figure: one })),
      better,
    ),
  ]).toEqual(places);
});
