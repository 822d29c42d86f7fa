import { describe, expect, test } from 'vitest';
import { choosing, columnsOf, columnWidth, layoutFor, type Layout } from '../../../../src/islands/compare/columns.ts';

test.each<[number, number, Layout]>([
  [6, 1216, 'all'],
  [6, 900, 'scroll'],
  [4, 780, 'all'],
  [2, 358, 'pair'],
  [1, 328, 'pair'],
  [6, 0, 'all'],
])('%i plans in %i pixels: %s', (plans, width, layout) => expect(layoutFor(plans, width)).toBe(layout));

test.each<[Layout, number, number, number]>([
  ['pair', 6, 328, 164],
  ['pair', 1, 328, 328],
  ['all', 4, 1216, 264],
  ['scroll', 6, 700, 150],
])('a column, %s, of %i in %i pixels is %i wide', (layout, plans, width, column) => {
  expect(columnWidth(layout, plans, width)).toBe(column);
});

describe('columns', () => {
  test.each<[Layout, number, readonly [number, number], readonly number[]]>([
    ['all', 4, [2, 3], [0, 1, 2, 3]],
    ['scroll', 3, [0, 1], [0, 1, 2]],
    ['pair', 4, [2, 3], [2, 3]],
    ['pair', 4, [3, 1], [3, 1]],
    ['pair', 2, [1, 0], [0, 1]],
    ['pair', 1, [0, 1], [0]],
    ['pair', 3, [5, 1], [0, 1]],
    ['pair', 3, [2, 5], [2, 0]],
    ['pair', 3, [5, 0], [0, 1]],
  ])('%s of %i, chosen %o', (layout, plans, pair, columns) => expect(columnsOf(layout, plans, pair)).toEqual(columns));
});

test.each([
  [[0, 1], 0, 3, [3, 1]],
  [[0, 1], 1, 3, [0, 3]],
  [[0, 1], 0, 1, [1, 0]],
  [[2, 4], 1, 2, [4, 2]],
])('of %o, column %i takes plan %i', (columns, column, place, pair) => expect(choosing(columns, column, place)).toEqual(pair));
