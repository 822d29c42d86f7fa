import { expect, test } from 'vitest';
import type { PolicyTier } from '../../../../../src/core/model/index.ts';
import {
  chargeItem,
  chargeOf,
  priceItem,
  PriceItemSchema,
  priceOf,
  tierItem,
  TierItemSchema,
  tierOf,
} from '../../../../../src/core/model/table/index.ts';
import { aPriceStep, aTier, gb, someMoney } from '../../../../support/a-plan.ts';

test.each<readonly [string, Partial<PolicyTier>]>([
  ['a throttle', {}],
  ['no threshold', { threshold: null, downKbps: null, effect: 'unspecified' }],
  ['a price with its decimal places', { effect: 'charge', downKbps: null, price: someMoney('5.00', 'EUR'), priceVolume: gb(1) }],
  ['a cap alone', { chargeCap: someMoney('500', 'CNY') }],
  ['a cap per volume', { unitCapPrice: someMoney('60.0', 'CNY'), unitCapVolume: gb(1) }],
  ['a cap in another currency', { price: someMoney('5', 'EUR'), priceVolume: gb(1), chargeCap: someMoney('50', 'USD') }],
  ['a cap without a currency', { price: someMoney('5', 'EUR'), chargeCap: someMoney('50', null) }],
  ['an amount of many places', { effect: 'charge', price: someMoney('0.00001431'), priceVolume: { bytes: 1000 } }],
])('%s is the same tier after JSON', (_, own) => {
  const tier = aTier(own);
  expect(tierOf(TierItemSchema.parse(JSON.parse(JSON.stringify(tierItem(tier)))))).toEqual(tier);
});

test('a tier needs a period and an action; what is left out is not stated', () => {
  expect(tierOf(TierItemSchema.parse({ period: 'month', from_mb: 5000, action: 'block' }))).toEqual(
    aTier({ threshold: gb(5), effect: 'block', downKbps: null }),
  );
  expect(TierItemSchema.safeParse({ period: 'month' }).success).toBe(false);
});

test('prices and charges keep decimal places, signs and words', () => {
  const step = aPriceStep({ amount: someMoney('-2.50', 'EUR'), kind: 'introductory', toMonth: 12 });
  expect(priceOf(PriceItemSchema.parse(priceItem(step)))).toEqual(step);
  for (const charge of [
    { label: 'Late fee', amount: null, wording: 'up to 8.95' },
    { label: null, amount: someMoney('10.00'), wording: null },
  ])
    expect(chargeOf(chargeItem(charge))).toEqual(charge);
});
