import { expect, test } from 'vitest';
import { figureCsv } from '../../../src/charts/figure-csv.ts';
import { figureOf, type Cell, type Figure } from '../../../src/charts/figure.ts';
import { aPlotted } from '../../support/plotted.ts';

const figure = figureOf({ chart: 'cost', lang: 'en' }, [aPlotted()]);
const withCell = (cell: Cell): Figure => ({
  ...figure,
  table: { caption: '', columns: [{ key: 'plan', label: 'Plan', numeric: false }], rows: [{ values: [cell], texts: [''] }] },
});

test.each<[Cell, string]>([
  ['Twenty', 'Twenty'],
  ['a "b", c', '"a ""b"", c"'],
  ['two\nlines', `"'""two\\nlines"""`],
  ['＝1', "'＝1"],
  [' +1', "' +1"],
  ['a;=1', `"'""a\\u003b=1"""`],
  // What a spreadsheet would run stands behind an apostrophe; a negative figure is a figure.
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['@SUM(1)', "'@SUM(1)"],
  ['+1', "'+1"],
  [-1.5, '-1.5'],
  [0, '0'],
  [null, ''],
])('%j', (cell, expected) => {
  expect(figureCsv(withCell(cell))).toBe(`plan\r\n${expected}\r\n`);
});
