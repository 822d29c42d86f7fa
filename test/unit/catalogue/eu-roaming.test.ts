import { describe, expect, test } from 'vitest';
import { roamingLeast } from '../../../src/catalogue/eu-roaming.ts';
import { aCard } from '../../support/cards.ts';

const UNLIMITED = { kind: 'unlimited', mb: null, period: 'month' } as const;
const net = (amount: number) => ({ amount, currency: 'EUR', period: 'month', tax: 'excluded' }) as const;

describe('data abroad in the Economic Area', () => {
  // 2 × 20 ÷ 1.10 and 2 × 20 ÷ 1.00
  test('20 EUR without VAT, unlimited at home', () =>
    expect(roamingLeast(aCard({ country: 'DE', price: net(20), data: UNLIMITED })).map(({ year, mb }) => [year, mb])).toEqual([
      [2026, 36_360],
      [2027, 40_000],
    ]));

  test.each([
    ['another continent', { country: 'US' }],
    ['no country', { country: null }],
    ['not in euro', { price: { ...net(20), currency: 'PLN' } }],
    ['a fixed line', { service: 'fixed' }],
    ['no price', { price: null }],
  ])('%s: nothing is said', (_, change) =>
    expect(roamingLeast(aCard({ country: 'DE', price: net(20), data: UNLIMITED, ...change }))).toEqual([]),
  );
});
