import { describe, expect, test } from 'vitest';
import { bind, columnsOf, schema } from '../../../../../src/core/ingest/verbs/first.ts';
import { locateIn, textsOf } from '../support.ts';

describe('first', () => {
  test.each<[string, string[], string[]]>([
    ['the first that says something', ['', '5', '6'], ['5']],
    ['a placeholder says nothing', ['NULL', 'n/a', '6'], ['6']],
    ['the order of the profile counts', ['4', '5', '6'], ['4']],
    ['a placeholder is the last resort', ['NULL', '', ''], ['NULL']],
    ['nothing at all', ['', ' ', ''], []],
  ])('%s', (_, cells, expected) => {
    const bound = bind(schema.parse({ first: ['a', 'missing', 'b', 'c'] }), locateIn('a', 'b', 'c'));
    expect(textsOf(bound.take(cells, -1), cells)).toEqual(expected);
  });

  test('names its columns and wants two', () => {
    expect(columnsOf(schema.parse({ first: ['a', ['b', 'c']] }))).toEqual(['a', ['b', 'c']]);
    expect(schema.safeParse({ first: ['a'] }).success).toBe(false);
  });
});
