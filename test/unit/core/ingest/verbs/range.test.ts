import { describe, expect, test } from 'vitest';
import { bind, columnsOf, schema } from '../../../../../src/core/ingest/verbs/range.ts';
import { locateIn, textsOf } from '../support.ts';

const FULL = schema.parse({ range: { low: 'low', high: 'high', unit: 'unit' } });

describe('range', () => {
  test.each<[string, string[], string | undefined, string[]]>([
    ['a range in the unit of its row', ['50', '75', 'Mbps'], '50-75 Mbps', ['50', '75', 'Mbps']],
    ['equal ends are one figure', ['2', '2 ', 'Gbps'], '2 Gbps', ['2', '2 ', 'Gbps']],
    ['only a low end', ['50', '', 'kbps'], '50 kbps', ['50', 'kbps']],
    ['only a high end', ['NULL', '75', 'kbps'], '75 kbps', ['75', 'kbps']],
    ['no unit', ['50', '75', ''], '50-75', ['50', '75']],
    ['a unit alone says nothing', ['', 'n/a', 'Mbps'], undefined, []],
  ])('%s', (_, cells, mapped, texts) => {
    const taken = bind(FULL, locateIn('low', 'high', 'unit')).take(cells, -1);
    expect(taken?.mapped).toBe(mapped);
    expect(textsOf(taken, cells)).toEqual(texts);
  });

  test('columns the file lacks', () => {
    expect(bind(FULL, locateIn('low')).take(['5'], -1)?.mapped).toBe('5');
    expect(bind(FULL, locateIn('other')).take(['5'], -1)).toBe(null);
  });

  test('names the columns it was given', () => {
    expect(columnsOf(FULL)).toEqual(['low', 'high', 'unit']);
    expect(columnsOf(schema.parse({ range: { low: 'low' } }))).toEqual(['low']);
    expect(schema.safeParse({ range: { high: 'high' } }).success).toBe(false);
  });
});
