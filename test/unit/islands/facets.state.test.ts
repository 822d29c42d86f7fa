import { describe, expect, test } from 'vitest';
import { finder } from '../../../src/core/finder/finder.ts';
import { messages } from '../../../src/i18n/index.ts';
import { facetViews, filterLabel } from '../../../src/islands/facets.state.ts';
import { choicesOf, type Filter } from '../../../src/islands/plan-finder.address.ts';
import { aCard } from '../../support/cards.ts';
import { aRequest } from '../../support/question.ts';

const en = messages('en');
const CODES = ['US', 'CN', 'DE', 'FR', 'IT', 'ES', 'PT', 'GB', 'IN', 'JP', 'KR', 'AU'];
const CARDS = [
  ...CODES.map((country) => aCard({ id: `c-${country}`, country, carrier: 'Vodafone', carrierId: `${country.toLowerCase()}-vodafone` })),
  aCard({ id: 'x', country: null, service: null, payment: 'prepaid', verdict: 'truly unlimited (stated)' }),
];
const answerTo = (filters: readonly Filter[]) => finder(CARDS).ask(aRequest({ choices: choicesOf(filters) }));
const view = (by: string, filters: readonly Filter[] = []) => {
  const found = facetViews(answerTo(filters), filters, en).find(({ facet }) => facet === by);
  if (!found) throw new Error(by);
  return found;
};

describe('facetViews', () => {
  test('long facets fold away what comes after the first seven', () => {
    const { first, rest } = view('country');
    expect([first.length, rest.length]).toEqual([7, 6]);
  });
  test('a chosen value is never folded away', () => {
    const { first } = view('country', [{ by: 'country', value: 'us' }]);
    expect(first.filter(({ chosen }) => chosen).map(({ label }) => label)).toEqual(['United States']);
  });
  test('short facets fold nothing', () => expect(view('service').rest).toEqual([]));
  test('not stated has words', () => expect(view('service').first.map(({ label }) => label)).toEqual(['Mobile', 'not stated']));
  test('carriers of one name are told apart', () => expect(view('carrier').first[0]?.label).toBe('Vodafone (AU)'));
  test('a value that would show nothing is marked', () => {
    const filters = [{ by: 'country', value: 'us' }] as const;
    expect(view('payment', filters).first.find(({ value }) => value === 'prepaid')).toMatchObject({ count: '0', empty: true });
    expect(view('carrier', filters).rest).toEqual([]);
  });
});

test('one country is no choice', () => {
  const one = finder(CARDS.slice(0, 1)).ask(aRequest());
  expect(facetViews(one, [], en).map(({ facet }) => facet)).not.toContain('country');
});

describe('filterLabel', () => {
  test.each([
    [{ by: 'query', value: '限速' }, '“限速”'],
    [{ by: 'country', value: 'cn' }, 'China'],
    [{ by: 'carrier', value: 'us-vodafone' }, 'Vodafone'],
    [{ by: 'verdict', value: 'truly-unlimited-stated' }, 'Truly unlimited (stated)'],
    [{ by: 'verdict', value: 'no-claim' }, 'Not sold as unlimited'],
    [{ by: 'payment', value: 'not-stated' }, 'not stated'],
    [{ by: 'service', value: 'pigeon' }, 'pigeon'],
    [{ by: 'country', value: 'xx' }, 'Country not stated'],
    [{ by: 'full', value: '0-1' }, 'under 1 GB'],
    [{ by: 'full', value: '5-20' }, '5 GB to 20 GB'],
    [{ by: 'full', value: '100-up' }, '100 GB or more'],
    [{ by: 'full', value: 'no-limit' }, 'no limit, as stated'],
    [{ by: 'price', value: 'usd-20-40' }, 'US$20 to US$40'],
    [{ by: 'price', value: 'one-off' }, 'paid once'],
    [{ by: 'price', value: 'no-currency' }, 'currency not stated'],
    [{ by: 'term', value: 'none' }, 'none'],
    [{ by: 'term', value: '13-24' }, '13–24 months'],
    [{ by: 'term', value: '25-up' }, '25 months or more'],
    [{ by: 'tether', value: 'limited' }, 'limited'],
    [{ by: '5g', value: 'not-mentioned' }, 'not mentioned'],
  ] as const)('%o → %s', (filter, label) => expect(filterLabel(filter, answerTo([]), en).replaceAll('\u00a0', ' ')).toBe(label));
});
