import { describe, expect, test } from 'vitest';
import { VERDICTS } from '../../../../src/core/model/plan.ts';
import { FACETS, facetValue, NO_CLAIM, NOT_STATED, verdictSlug, type Facet } from '../../../../src/core/search/facet-values.ts';
import { bandsBetween } from '../../../../src/core/search/bands.ts';
import { aCard, priced } from '../../../support/cards.ts';

const bands = new Map([['USD', bandsBetween([0, 20, 40], 'USD')]]);
const data = (mb: number | null, kind: 'metered' | 'unlimited' | 'excluded' = 'metered') => ({ data: { kind, mb, period: 'month' } });

test('what is not stated is a value', () => {
  const silent = aCard({
    country: null,
    service: null,
    payment: null,
    verdict: null,
    price: null,
    per30: null,
    data: { kind: 'not-stated', mb: null, period: null },
  });
  expect(FACETS.map((facet) => facetValue(silent, facet, bands))).toEqual([
    NOT_STATED,
    'us-example',
    NOT_STATED,
    NOT_STATED,
    NO_CLAIM,
    NOT_STATED,
    NOT_STATED,
    NOT_STATED,
    NOT_STATED,
    'not-mentioned',
  ]);
});

test.each<[Facet, ReturnType<typeof aCard>, string]>([
  ['full', aCard(data(500)), '0-1'],
  ['full', aCard(data(1000)), '1-5'],
  ['full', aCard(data(4999)), '1-5'],
  ['full', aCard(data(100_000)), '100-up'],
  ['full', aCard(data(null, 'excluded')), '0-1'],
  ['full', aCard({ ...data(null, 'unlimited'), verdict: 'truly unlimited (stated)' }), 'no-limit'],
  ['full', aCard(data(null, 'unlimited')), NOT_STATED],
  ['price', priced('a', 20), 'usd-20-40'],
  ['price', priced('a', 19.99), 'usd-0-20'],
  ['price', priced('a', 400), 'usd-40-up'],
  ['price', priced('a', 20, null), 'no-currency'],
  ['price', priced('a', 20, 'USD', null), 'one-off'],
  ['price', priced('a', null), NOT_STATED],
  ['term', aCard({ commitment: 0 }), 'none'],
  ['term', aCard({ commitment: 1 }), '1-12'],
  ['term', aCard({ commitment: 12 }), '1-12'],
  ['term', aCard({ commitment: 24 }), '13-24'],
  ['term', aCard({ commitment: 36 }), '25-up'],
  ['term', aCard({ commitment: null }), NOT_STATED],
  ['tether', aCard({ hotspot: { kind: 'metered', amount: 5000, period: 'month' } }), 'limited'],
  ['5g', aCard({ fiveG: true }), 'mentioned'],
  ['verdict', aCard({ verdict: 'partly hidden' }), 'partly-hidden'],
])('%s', (facet, card, expected) => expect(facetValue(card, facet, bands)).toBe(expected));

describe('verdictSlug', () => {
  test('verdicts have distinct slugs', () => expect(new Set(VERDICTS.map(verdictSlug)).size).toBe(VERDICTS.length));
  test('slug', () => expect(verdictSlug('truly unlimited (stated)')).toBe('truly-unlimited-stated'));
});
