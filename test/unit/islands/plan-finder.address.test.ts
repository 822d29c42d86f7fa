import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ORDERS } from '../../../src/core/finder/types.ts';
import { FACETS } from '../../../src/core/search/facets.ts';
import { fragmentOf } from '../../../src/islands/fragment.ts';
import {
  choicesOf,
  OLD_NAMES,
  orderOf,
  paramOf,
  paramsOf,
  queryOf,
  readQuery,
  withFilter,
  withoutFilter,
  type FinderQuery,
} from '../../../src/islands/plan-finder.address.ts';
import { DEFAULT_USAGE, USAGE_FIELDS } from '../../../src/islands/usage.address.ts';

const PLAIN: FinderQuery = { countries: null, filters: [], order: null, page: 1, chosen: [], usage: DEFAULT_USAGE };
const read = (text: string): FinderQuery => readQuery(new URLSearchParams(text), []);

describe('readQuery', () => {
  test.each([
    ['', PLAIN],
    ['q=unlimited', { ...PLAIN, filters: [{ by: 'query', value: 'unlimited' }] }],
    [
      'in=all&country=us&q=%20a%20&country=de',
      {
        ...PLAIN,
        countries: [],
        filters: [
          { by: 'country', value: 'us' },
          { by: 'query', value: 'a' },
          { by: 'country', value: 'de' },
        ],
      },
    ],
    ['sort=price&page=3&p=x,y', { ...PLAIN, order: 'price', page: 3, chosen: ['x', 'y'] }],
    ['sort=sponsored&page=-2&colour=red&q=', PLAIN],
    ['page=1e9', PLAIN],
    ['page=x', PLAIN],
    ['p=a,b,c,d,e,f,g', { ...PLAIN, chosen: ['a', 'b', 'c', 'd', 'e', 'f'] }],
    ['in=US,de,us', { ...PLAIN, countries: ['us', 'de'] }],
    ['in=', PLAIN],
    ['in=usa', PLAIN],
    [
      'tether=5000',
      {
        ...PLAIN,
        usage: { ...DEFAULT_USAGE, question: { ...DEFAULT_USAGE.question, usage: { ...DEFAULT_USAGE.question.usage, hotspotMb: 5_000 } } },
      },
    ],
    ['tethering=included', { ...PLAIN, filters: [{ by: 'tether', value: 'included' }] }],
  ])('%s', (text, query) => expect(read(text)).toEqual(query));

  test('links from before chose countries by the facet', () =>
    expect(read('country=us&country=de&country=us')).toEqual({ ...PLAIN, countries: ['us', 'de'] }));
});

test('no two things share a name in the address', () => {
  const names = [
    ...FACETS.map(paramOf),
    ...Object.values(USAGE_FIELDS).map(({ name }) => name),
    'q',
    'in',
    'sort',
    'p',
    'page',
    'months',
    'promo',
    'basket',
  ];
  expect(names).toEqual([...new Set(names)]);
  expect(OLD_NAMES.filter((name) => !names.includes(name))).toEqual([]);
});

describe('paramsOf', () => {
  test('the plain list has none', () => expect(paramsOf(PLAIN).toString()).toBe(''));
  test('only what was changed', () =>
    expect(fragmentOf(paramsOf({ ...PLAIN, countries: [], order: 'name', chosen: ['a', 'b'] }))).toBe('in=all&sort=name&p=a,b'));

  test('reading what was written gives the same query', () => {
    const word = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .map((text) => text.trim())
      .filter(Boolean);
    const filter = fc.record({ by: fc.constantFrom('query' as const, ...FACETS), value: word });
    const query = fc.record({
      countries: fc.constantFrom<readonly string[]>([], ['us'], ['de', 'us']),
      filters: fc.array(filter, { maxLength: 6 }).map((filters) => filters.reduce(withFilter, [])),
      order: fc.constantFrom(null, ...ORDERS),
      page: fc.integer({ min: 1, max: 50 }),
      chosen: fc.uniqueArray(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)?$/), { maxLength: 6 }),
      usage: fc.constant(DEFAULT_USAGE),
    });
    fc.assert(
      fc.property(query, (asked) => {
        expect(read(fragmentOf(paramsOf(asked)))).toEqual(asked);
      }),
    );
  });
});

test.each([
  [{ order: null, filters: [] }, 'cost'],
  [{ order: null, filters: [{ by: 'query', value: 'a' }] }, 'relevance'],
  [{ order: 'cost', filters: [{ by: 'query', value: 'a' }] }, 'cost'],
  [{ order: null, filters: [{ by: 'payment', value: 'prepaid' }] }, 'cost'],
] as const)('%j stands in order of %s', (query, order) => expect(orderOf(query)).toBe(order));

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
