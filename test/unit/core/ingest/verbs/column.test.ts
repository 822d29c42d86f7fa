import { describe, expect, test } from 'vitest';
import { bind, columnsOf, schema } from '../../../../../src/core/ingest/verbs/column.ts';
import { locateIn, textsOf } from '../support.ts';

describe('column', () => {
  test.each<[string, unknown, string[], string[]]>([
    ['the cell as it is printed', 'price', ['A', ' 12 '], [' 12 ']],
    ['another spelling', ['prix', 'price'], ['A', '12'], ['12']],
    ['a position', 0, ['A', '12'], ['A']],
    ['a blank cell', 'price', ['A', '  '], []],
    ['a short row', 'price', ['A'], []],
    ['a column the file lacks', 'data', ['A', '12'], []],
  ])('%s', (_, column, cells, expected) => {
    const bound = bind(schema.parse({ column }), locateIn('plan', 'price'));
    expect(textsOf(bound.take(cells, -1), cells)).toEqual(expected);
  });

  test('names its column', () => {
    expect(columnsOf(schema.parse({ column: ['a', 'b'] }))).toEqual([['a', 'b']]);
  });
});
