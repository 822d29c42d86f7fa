import { describe, expect, test } from 'vitest';
import { EFFECTS, wireFacts, wirePlan, wireTier } from '../../../../src/core/model/index.ts';
import { aPlan, aPriceStep, aTier, gb, meteredGb, someMoney } from '../../../support/a-plan.ts';

describe('wireTier', () => {
  test('a throttle', () =>
    expect(wireTier(aTier())).toEqual({
      scope: 'data',
      period: 'month',
      from_mb: 20_000,
      action: 'throttle',
      down_kbps: 128,
      price: null,
      currency: null,
      price_unit_mb: null,
      charge_cap: null,
      unit_cap_price: null,
      unit_cap_mb: null,
    }));
  test('a charge', () => {
    const tier = aTier({
      effect: 'charge',
      downKbps: null,
      price: someMoney('0.00001431'),
      priceVolume: { bytes: 1000 },
      chargeCap: someMoney('50'),
    });
    expect(wireTier(tier)).toMatchObject({ action: 'charge', price: 0.000_014_31, currency: 'USD', price_unit_mb: 0.001, charge_cap: 50 });
  });
  test('a cap of each gigabyte', () =>
    expect(wireTier(aTier({ effect: 'charge', downKbps: null, unitCapPrice: someMoney('60', 'CNY'), unitCapVolume: gb(1) }))).toMatchObject(
      {
        currency: 'CNY',
        charge_cap: null,
        unit_cap_price: 60,
        unit_cap_mb: 1000,
      },
    ));
  test('a cap without a price keeps its currency', () =>
    expect(wireTier(aTier({ chargeCap: someMoney('50', 'EUR') })).currency).toBe('EUR'));
  test('the first byte is 0, an unstated threshold is null', () =>
    expect([wireTier(aTier({ threshold: gb(0) })).from_mb, wireTier(aTier({ threshold: null })).from_mb]).toEqual([0, null]));
  test('every effect has a name of the guide', () => {
    expect(EFFECTS.map((effect) => wireTier(aTier({ effect })).action)).toEqual([
      'full_speed',
      'throttle',
      'deprioritize',
      'charge',
      'bolt_on',
      'block',
      'unspecified',
    ]);
  });
});

describe('wirePlan', () => {
  test('what is not stated is null', () => {
    expect(
      wirePlan(aPlan({ prices: [], data: { kind: 'not-stated', volume: null, units: null, period: null, wording: null } })),
    ).toMatchObject({
      price: { amount: null, currency: null, period: null, tax: 'not-stated' },
      price_steps: [],
      allowance: { kind: 'not-stated', mb: null, period: null },
      unlimited_claim: false,
      unlimited_words: null,
      verdict: null,
    });
  });
  test('the price is the printed one; the steps are all', () => {
    const prices = [
      aPriceStep({ kind: 'introductory', headline: false, amount: someMoney('40'), toMonth: 12 }),
      aPriceStep({ amount: someMoney('80'), fromMonth: 13 }),
    ];
    const wire = wirePlan(aPlan({ prices }));
    expect([wire.price.amount, wire.price_steps.map(({ amount, from_month, to_month }) => [amount, from_month, to_month])]).toEqual([
      80,
      [
        [40, 1, 12],
        [80, 13, null],
      ],
    ]);
  });
  test('without a printed one it is the last', () =>
    expect(wirePlan(aPlan({ prices: [aPriceStep({ headline: false, amount: someMoney('7') })] })).price.amount).toBe(7));
  test('the claim, the allowance, the speeds', () => {
    const speeds = [{ technology: '5G', down: { lowKbps: 1, highKbps: 2 }, up: null, latencyMs: [3, 4] as [number, number] }];
    expect(wirePlan(aPlan({ unlimitedClaim: 'Unlimited', verdict: 'hidden', data: meteredGb(5), speeds }))).toMatchObject({
      unlimited_claim: true,
      unlimited_words: 'Unlimited',
      verdict: 'hidden',
      allowance: { kind: 'metered', mb: 5000, period: 'month' },
      speeds: [{ technology: '5G', down_kbps: [1, 2], up_kbps: null, latency_ms: [3, 4] }],
    });
  });
  test('it is plain JSON', () => {
    const wire = wirePlan(aPlan({ tiers: [aTier()] }));
    expect(JSON.parse(JSON.stringify(wire))).toEqual(wire);
  });
});

test('each piece of evidence says where it stands', () => {
  const fact = {
    field: 'price.amount',
    certainty: 'stated' as const,
    value: 20,
    rule: 'money',
    evidence: [{ column: 'price', columnIndex: 3, text: '20', span: [0, 2] as [number, number] }],
  };
  const plan = aPlan({ facts: [fact] });
  expect(wireFacts(plan)).toEqual([
    { ...fact, evidence: [{ snapshot: plan.provenance.snapshot, record: 1, line: 2, column: 'price', text: '20', span: [0, 2] }] },
  ]);
});
