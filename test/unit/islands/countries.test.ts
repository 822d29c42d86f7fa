import { describe, expect, test } from 'vitest';
import { countriesFor, extentOf, firstCountry } from '../../../src/islands/countries.ts';
import { aCard } from '../../support/cards.ts';
import { manifestFor } from '../../support/finder.ts';

const CARDS = [
  ...['1', '2', '3'].map((n) => aCard({ id: `us-${n}`, country: 'US', asOf: `202${n}-01-01` })),
  aCard({ id: 'de-1', country: 'DE', coverage: 'excerpt', asOf: '2019', carrierId: 'de-x' }),
  aCard({ id: 'xx-1', country: null, asOf: null }),
];
const MANIFEST = manifestFor(CARDS);

test.each([
  [['de-AT', 'de-DE', 'en-US'], 'de'],
  [['de'], 'us'],
  [['not a tag!', 'fr-FR'], 'us'],
  [[], 'us'],
])('languages %j begin in %s', (languages, country) => expect(firstCountry(MANIFEST, languages)).toBe(country));

test('an empty catalogue has no country', () => expect(firstCountry(manifestFor([]), ['en-US'])).toBeNull());

test.each([
  [null, ['us']],
  [[], []],
  [
    ['de', 'us'],
    ['de', 'us'],
  ],
  [['zz', 'de'], ['de']],
  [['zz'], ['us']],
])('asked for %j → %j', (asked, where) => expect(countriesFor(asked, MANIFEST, ['en-US'])).toEqual(where));

describe('extentOf', () => {
  test.each([
    [['us'], { plans: 3, carriers: 1, excerpts: 0, oldest: '2021-01-01', newest: '2023-01-01' }],
    [['de', 'us'], { plans: 4, carriers: 2, excerpts: 1, oldest: '2019', newest: '2023-01-01' }],
    [['xx'], { plans: 1, carriers: 1, excerpts: 0, oldest: null, newest: null }],
    [[], { plans: 5, carriers: 3, excerpts: 1, oldest: '2019', newest: '2023-01-01' }],
  ])('%j', (where, extent) => expect(extentOf(MANIFEST, where)).toEqual(extent));
});
