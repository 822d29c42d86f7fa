import { describe, expect, test } from 'vitest';
import { bind, columnsOf, schema } from '../../../../../src/core/ingest/verbs/extract.ts';
import { locateIn, textsOf } from '../support.ts';

describe('extract', () => {
  test.each<[string, string, string, string[]]>([
    ['the first group', '^data:\\s*([^|]+)', 'data: 20 GB | calls: none', ['20 GB ']],
    ['the whole match where there is no group', '\\d+ GB', 'with 20 GB inside', ['20 GB']],
    ['any case', '([kmg]bps)', '5 MBPS', ['MBPS']],
    ['across lines', 'a(.*)z', 'a1\n2z', ['1\n2']],
    ['letters of any script', '(\\p{Script=Han}+)', 'plan 套餐 A', ['套餐']],
    ['no match', '\\d+ GB', 'unlimited', []],
    ['an empty group', 'data:(\\d*)', 'data:', []],
    ['a cell far too long', 'x', 'x'.repeat(20_001), []],
  ])('%s', (_, pattern, cell, expected) => {
    const bound = bind(schema.parse({ extract: 'data', pattern }), locateIn('plan', 'data'));
    const cells = ['A', cell];
    expect(textsOf(bound.take(cells, -1), cells)).toEqual(expected);
  });

  test('a column the file lacks gives nothing', () => {
    expect(bind(schema.parse({ extract: 'other', pattern: 'x' }), locateIn('data')).take(['x'], -1)).toBe(null);
  });

  test('names its column', () => {
    expect(columnsOf(schema.parse({ extract: 'data', pattern: 'x' }))).toEqual(['data']);
  });

  test('a pattern that is no regular expression is refused', () => {
    expect(schema.safeParse({ extract: 'data', pattern: '(' }).success).toBe(false);
  });
});
