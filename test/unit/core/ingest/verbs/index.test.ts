import { describe, expect, test } from 'vitest';
import { bindMapping, columnsOf, MappingSchema, VERBS } from '../../../../../src/core/ingest/verbs/index.ts';
import { locateIn } from '../support.ts';

/** One mapping of each verb, the columns it names, and what it takes from the row ['A', '5', '9']. */
const EXAMPLES: Record<(typeof VERBS)[number], [unknown, unknown[], string[]]> = {
  column: [{ column: 'a' }, ['a'], ['A']],
  constant: [{ constant: 'x' }, [], []],
  first: [{ first: ['c', 'b'] }, ['c', 'b'], ['9']],
  join: [{ join: ['a', 'b'] }, ['a', 'b'], ['A', '5']],
  extract: [{ extract: 'b', pattern: '\\d' }, ['b'], ['5']],
  pairs: [{ pairs: { labels: 'a', amounts: 'b' } }, ['a', 'b'], ['5']],
  range: [{ range: { low: 'b', high: 'c' } }, ['b', 'c'], ['5', '9']],
  pivot: [{ pivot: 'value' }, [], ['9']],
};

describe('every verb can be written, bound and asked for its columns', () => {
  test.each(VERBS)('%s', (verb) => {
    const [document, columns, texts] = EXAMPLES[verb];
    const mapping = MappingSchema.parse(document);
    expect(columnsOf(mapping)).toEqual(columns);
    const taken = bindMapping(mapping, locateIn('a', 'b', 'c')).take(['A', '5', '9'], 2);
    expect(taken?.cells.map(({ text }) => text)).toEqual(texts);
  });
});

test('a bare name is a column', () => {
  expect(MappingSchema.parse('price')).toEqual({ column: 'price' });
});

test.each([{}, { column: 'a', constant: 'b' }, { sum: ['a', 'b'] }, 5, null])('%j is no mapping', (document) => {
  expect(MappingSchema.safeParse(document).success).toBe(false);
});
