import { describe, expect, test } from 'vitest';
import { bandAt, bandOf, bandsBetween, bandValue, FULL_SPEED_BANDS } from '../../../../src/core/search/bands.ts';

describe('a band as a value and back', () => {
  test.each([
    ['5-20', { from: 5, to: 20, currency: null }],
    ['100-up', { from: 100, to: null, currency: null }],
    ['usd-20-40', { from: 20, to: 40, currency: 'USD' }],
    ['kwd-0.5-1.5', { from: 0.5, to: 1.5, currency: 'KWD' }],
    ['idr-100000-up', { from: 100_000, to: null, currency: 'IDR' }],
  ])('%s', (value, band) => {
    expect(bandOf(value)).toEqual(band);
    expect(bandValue(band)).toBe(value);
  });
  test.each([
    '',
    'not-stated',
    'no-limit',
    'usd',
    'usd-20',
    '20',
    'usd--1-5',
    'us-1-2',
    '1-2-3',
    '05-20',
    '1e9-up',
    `${'9'.repeat(400)}-up`,
  ])('no band: %s', (value) => expect(bandOf(value)).toBeNull());
});

test('bands between edges; the last one is open', () =>
  expect(bandsBetween([0, 20], 'EUR')).toEqual([
    { from: 0, to: 20, currency: 'EUR' },
    { from: 20, to: null, currency: 'EUR' },
  ]));

test.each([
  [0, 0],
  [0.99, 0],
  [1, 1],
  [99.9, 50],
  [5000, 100],
])('%d GB lie in the band from %d', (amount, from) => expect(bandAt(FULL_SPEED_BANDS, amount)?.from).toBe(from));
test('no bands, no band', () => expect(bandAt([], 5)).toBeUndefined());
