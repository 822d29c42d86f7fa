import { describe, expect, test } from 'vitest';
import { planCard } from '../../../../src/core/model/index.ts';
import { aPlan, aPriceStep, aTier, someMoney, unlimitedData } from '../../../support/a-plan.ts';

describe('planCard', () => {
  test('what a list shows', () => {
    expect(
      planCard(aPlan({ tiers: [aTier()], prices: [aPriceStep({ amount: someMoney('28'), period: '28d', tax: 'included' })] })),
    ).toMatchObject({
      id: 'us-acme-twenty',
      name: 'Twenty',
      carrier: 'Acme Mobile',
      carrierId: 'us-acme',
      price: { amount: 28, currency: 'USD', period: '28d', tax: 'included' },
      per30: 30,
      data: { kind: 'metered', mb: 20_000, period: 'month' },
      tiers: [{ action: 'throttle', from_mb: 20_000 }],
      claim: null,
      verdict: null,
    });
  });
  test('no price is no price, never zero', () => expect(planCard(aPlan({ prices: [] }))).toMatchObject({ price: null, per30: null }));
  test('a price of zero is one', () =>
    expect(planCard(aPlan({ prices: [aPriceStep({ amount: someMoney('0') })] }))).toMatchObject({ price: { amount: 0 }, per30: 0 }));
  test('a price paid once has no price per 30 days', () =>
    expect(planCard(aPlan({ prices: [aPriceStep({ period: 'one-off' })] }))).toMatchObject({ price: { amount: 30 }, per30: null }));
  test('the printed step counts', () =>
    expect(
      planCard(aPlan({ prices: [aPriceStep({ amount: someMoney('40') }), aPriceStep({ headline: false, amount: someMoney('80') })] })).price
        ?.amount,
    ).toBe(40));
  test('unlimited is a kind, not a number', () =>
    expect(planCard(aPlan({ data: unlimitedData(), unlimitedClaim: 'Unlimited' }))).toMatchObject({
      data: { kind: 'unlimited', mb: null },
      claim: 'Unlimited',
    }));
});
