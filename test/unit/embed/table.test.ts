/** The table for people: what every row repeats stands in its caption, ids stand in the files. */
import { expect, test } from 'vitest';
import { shownColumns, tableHtml } from '../../../src/embed/table.ts';
import { textsOf } from '../../support/html.ts';

const columns = ['plan_id', 'plan', 'data_gb', 'currency'].map((key) => ({ key, label: key, numeric: key === 'data_gb' }));
const row = (...texts: string[]) => ({ values: texts, texts });

test.each([
  ['one plan, several rows', [row('a', 'A', '1', 'USD'), row('a', 'A', '2', 'USD')], [2]],
  ['two plans, one currency', [row('a', 'A', '1', 'USD'), row('b', 'B', '1', 'USD')], [1, 2]],
  ['two currencies', [row('a', 'A', '1', 'USD'), row('b', 'B', '2', 'EUR')], [1, 2, 3]],
  ['one row', [row('a', 'A', '1', 'USD')], [1, 2, 3]],
])('%s', (_name, rows, shown) => {
  expect(shownColumns({ caption: 'x', columns, rows })).toEqual(shown);
});

test('a measure that never changes is shown all the same', () => {
  const rows = [row('a', 'A', '1', 'USD'), row('b', 'B', '1', 'USD')];
  expect(textsOf(tableHtml({ caption: 'x', columns, rows }), 'td')).toEqual(['1', '1']);
});

test('where nothing else would be left, everything is shown', () => {
  const rows = [row('a'), row('b')];
  expect(shownColumns({ caption: 'x', columns: columns.slice(0, 1), rows })).toEqual([0]);
});
