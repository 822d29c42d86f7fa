import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS, SORTS } from '../../../src/core/search/index.ts';
import {
  addressOf,
  choicesOf,
  queryOf,
  readAddress,
  withFilter,
  withoutFilter,
  type FinderQuery,
} from '../../../src/islands/plan-finder.address.ts';

const PLAIN: FinderQuery = { filters: [], sort: 'relevance', page: 1, chosen: [] };

describe('readAddress', () => {
  test.each([
    ['', PLAIN],
    ['?q=unlimited', { ...PLAIN, filters: [{ by: 'query', value: 'unlimited' }] }],
    [
      '?country=us&q=%20a%20&country=de',
      {
        ...PLAIN,
        filters: [
          { by: 'country', value: 'us' },
          { by: 'query', value: 'a' },
          { by: 'country', value: 'de' },
        ],
      },
    ],
    ['?sort=price&page=3&p=x,y', { ...PLAIN, sort: 'price', page: 3, chosen: ['x', 'y'] }],
    ['?sort=sponsored&page=-2&colour=red&q=', PLAIN],
    ['?page=1e9', PLAIN],
    ['?page=x', PLAIN],
    ['?p=a,b,c,d,e,f,g', { ...PLAIN, chosen: ['a', 'b', 'c', 'd', 'e', 'f'] }],
    ['?country=us&country=us', { ...PLAIN, filters: [{ by: 'country', value: 'us' }] }],
  ])('%s', (search, query) => expect(readAddress(search)).toEqual(query));
});

describe('addressOf', () => {
  test('the plain list has none', () => expect(addressOf(PLAIN)).toBe(''));
  test('only what was changed', () => expect(addressOf({ ...PLAIN, sort: 'name', chosen: ['a', 'b'] })).toBe('?sort=name&p=a,b'));

  test('reading what was written gives the same query', () => {
    const word = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .map((text) => text.trim())
      .filter(Boolean);
    const filter = fc.record({ by: fc.constantFrom('query' as const, ...FACETS), value: word });
    const query = fc.record({
      filters: fc.array(filter, { maxLength: 6 }).map((filters) => filters.reduce(withFilter, [])),
      sort: fc.constantFrom(...SORTS),
      page: fc.integer({ min: 1, max: 40 }),
      chosen: fc.uniqueArray(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)?$/), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(query, (asked) => {
        expect(readAddress(addressOf(asked))).toEqual(asked);
      }),
    );
  });
});

describe('filters', () => {
  const US = { by: 'country', value: 'us' } as const;
  test('a new query takes the place of the old and becomes the last', () => {
    expect(withFilter([{ by: 'query', value: 'a' }, US], { by: 'query', value: 'ab' })).toEqual([US, { by: 'query', value: 'ab' }]);
  });
  test('an empty query is no filter', () => expect(withFilter([{ by: 'query', value: 'a' }], { by: 'query', value: '' })).toEqual([]));
  test('taking one value leaves the others', () =>
    expect(withoutFilter([US, { by: 'country', value: 'de' }], US)).toEqual([{ by: 'country', value: 'de' }]));
  test('query and choices', () => {
    const filters = [US, { by: 'query', value: 'a' }, { by: 'service', value: 'mobile' }] as const;
    expect(queryOf(filters)).toBe('a');
    expect(choicesOf(filters)).toMatchObject({ country: ['us'], carrier: [], service: ['mobile'], price: [] });
  });
});
