import { describe, expect, test } from 'vitest';
import { bind, columnsOf, schema } from '../../../../../src/core/ingest/verbs/join.ts';
import { locateIn, textsOf } from '../support.ts';

describe('join', () => {
  test.each<[string, string[], string[]]>([
    ['every filled cell, each with its own place', ['x', 'y', 'z'], ['z', 'x']],
    ['blank cells are left out', ['x', 'y', ''], ['x']],
    ['nothing at all', ['', 'y', ' '], []],
  ])('%s', (_, cells, expected) => {
    const bound = bind(schema.parse({ join: ['c', 'missing', 'a'] }), locateIn('a', 'b', 'c'));
    expect(textsOf(bound.take(cells, -1), cells)).toEqual(expected);
  });

  test('names its columns and wants two', () => {
    expect(columnsOf(schema.parse({ join: ['a', 'b'] }))).toEqual(['a', 'b']);
    expect(schema.safeParse({ join: ['a'] }).success).toBe(false);
  });
});
