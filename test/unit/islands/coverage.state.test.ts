import { expect, test } from 'vitest';
import { messages } from '../../../src/i18n/index.ts';
import { countryOptions, coverageLines } from '../../../src/islands/coverage.state.ts';
import { aCard } from '../../support/cards.ts';
import { manifestFor } from '../../support/finder.ts';

const MANIFEST = manifestFor([
  aCard({ id: 'us-1', country: 'US', asOf: '2024-03-01' }),
  aCard({ id: 'us-2', country: 'US', asOf: '2025-12-25', coverage: 'excerpt' }),
  aCard({ id: 'de-1', country: 'DE', coverage: 'excerpt', asOf: '2025-01-01' }),
  aCard({ id: 'xx-1', country: null, asOf: null }),
]);
const en = messages('en');
const zh = messages('zh');

test.each([
  [['us'], en, 'United States: 2 plans of 1 carrier. Facts from 1 March 2024 to 25 December 2025. 1 plan of these comes from fact sheets'],
  [['de'], en, 'Germany: 1 plan of 1 carrier. Facts as of 1 January 2025. All of it comes from fact sheets'],
  [['xx'], en, 'Country not stated: 1 plan of 1 carrier. The facts carry no date. All of it comes from carriers’ own files.'],
  [[], en, 'All countries: 4 plans of'],
  [['us'], zh, '美国：1 家运营商，2 个套餐。'],
])('%j', (where, m, text) => expect(coverageLines(MANIFEST, where, m).join(' ')).toContain(text));

test('it always says that this is not the market', () => expect(coverageLines(MANIFEST, [], en).at(-1)).toBe(en.islands.coverage.notAll));

test('countries stand by name, every country first, no country last', () => {
  expect(countryOptions(MANIFEST, ['us'], en).map(({ label }) => label)).toEqual([
    'All countries (4)',
    'Germany (1)',
    'United States (2)',
    'Country not stated (1)',
  ]);
});

test('several countries of a link are an option of their own', () =>
  expect(countryOptions(MANIFEST, ['de', 'us'], en)[1]).toEqual({ value: 'de,us', label: 'Germany, United States' }));
