import { describe, expect, test } from 'vitest';
import { bind, columnsOf, schema } from '../../../../../src/core/ingest/verbs/pivot.ts';
import { locateIn } from '../support.ts';

const locate = locateIn('speed', '100 GB\nDATA2', 'Unlimited');
const CELLS = ['50 Mbps', '$10.00\nper month', ''];

describe('pivot', () => {
  test.each<[string, Record<string, unknown>, number, string | undefined, number]>([
    ['the heading of the column at hand', { pivot: 'heading' }, 1, '100 GB\nDATA2', 0],
    ['a part of the heading', { pivot: 'heading', pattern: '(DATA)\\d' }, 1, 'DATA', 7],
    ['the cell of the column at hand', { pivot: 'value' }, 1, '$10.00\nper month', 0],
    ['a part of the cell', { pivot: 'value', pattern: 'per (\\w+)' }, 1, 'month', 11],
    ['a blank cell', { pivot: 'value' }, 2, undefined, 0],
    ['a part that is not there', { pivot: 'value', pattern: 'per year' }, 1, undefined, 0],
    ['no column at hand', { pivot: 'heading' }, -1, undefined, 0],
  ])('%s', (_, mapping, at, text, offset) => {
    const cell = bind(schema.parse(mapping), locate).take(CELLS, at)?.cells[0];
    expect(cell?.text).toBe(text);
    if (cell) expect(cell).toMatchObject({ columnIndex: at, offset });
  });

  test('reads no column of its own', () => {
    expect(columnsOf()).toEqual([]);
  });

  test('a pattern that is no regular expression is refused', () => {
    expect(schema.safeParse({ pivot: 'value', pattern: '(' }).success).toBe(false);
  });
});
