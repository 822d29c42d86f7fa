import { describe, expect, test } from 'vitest';
import { bind, columnsOf, schema } from '../../../../../src/core/ingest/verbs/pairs.ts';
import { locateIn } from '../support.ts';

const PAIRS = schema.parse({ pairs: { labels: 'names', amounts: ['fees', 'fee'] }, separator: ';' });

describe('pairs', () => {
  test.each<[string, string[], string[], string | undefined]>([
    ['both lists', ['Set-up;Visit', '10;20'], ['10;20'], 'Set-up;Visit'],
    ['amounts without names', ['', '10'], ['10'], undefined],
    ['names without amounts', ['Set-up', ''], [], 'Set-up'],
  ])('%s', (_, cells, amounts, labels) => {
    const taken = bind(PAIRS, locateIn('names', 'fee')).take(cells, -1);
    expect(taken?.cells.map(({ text }) => text)).toEqual(amounts);
    expect(taken?.labels?.text).toBe(labels);
  });

  test('neither', () => {
    expect(bind(PAIRS, locateIn('names', 'fee')).take(['', ' '], -1)).toBe(null);
    expect(bind(PAIRS, locateIn('other')).take(['x'], -1)).toBe(null);
  });

  test('names both columns', () => {
    expect(columnsOf(PAIRS)).toEqual(['names', ['fees', 'fee']]);
  });
});
