import { describe, expect, test } from 'vitest';
import { family, fieldSeed, joinCandidates, seed, tierFacts, type Candidate } from '../../../../src/core/normalize/candidate.ts';
import { quote } from '../../../../src/core/normalize/part.ts';
import { aTier, gb, someMoney } from '../../../support/a-plan.ts';
import { aConstant, aField, aMapped, inShort } from './support.ts';

const said = (text: string, columnIndex: number) => seed('rule', [quote({ column: `c${columnIndex}`, columnIndex, text, offset: 0 })]);

describe('joinCandidates', () => {
  const prose: Candidate = {
    tier: aTier({ effect: 'charge', downKbps: null, price: someMoney('10'), priceVolume: gb(50) }),
    parts: { effect: said('charged', 1), price: said('$10', 1) },
    column: 1,
  };
  const column: Candidate = {
    tier: aTier({ effect: 'charge', downKbps: null, price: someMoney('10.00'), priceVolume: gb(50), chargeCap: someMoney('50') }),
    parts: { effect: said('10.00', 2), price: said('10.00', 2), cap: said('50', 2) },
    column: -1,
  };

  test('the first keeps its values, the second fills its gaps', () => {
    const { tier, column: at } = joinCandidates(prose, column);
    expect([tier.price, tier.chargeCap, at]).toEqual([someMoney('10'), someMoney('50'), 1]);
  });
  test('where both give one value both are evidence', () => {
    const { parts } = joinCandidates(prose, column);
    expect([parts.price?.evidence.map(({ text }) => text), parts.cap?.evidence.map(({ text }) => text)]).toEqual([
      ['$10', '10.00'],
      ['50'],
    ]);
  });
  test('another value is no evidence for the first', () => {
    const { tier, parts } = joinCandidates(prose, { ...column, tier: { ...column.tier, price: someMoney('15') } });
    expect([tier.price, parts.price?.evidence.map(({ text }) => text)]).toEqual([someMoney('10'), ['$10']]);
  });
  test('a cap of one volume comes with that volume', () => {
    const capped = { ...prose, tier: { ...prose.tier, unitCapPrice: someMoney('60'), unitCapVolume: gb(1) } };
    const other = { ...column, tier: { ...column.tier, unitCapPrice: someMoney('5'), unitCapVolume: gb(2) } };
    expect(joinCandidates(prose, capped).tier).toMatchObject({ unitCapPrice: someMoney('60'), unitCapVolume: gb(1) });
    expect(joinCandidates(capped, other).tier).toMatchObject({ unitCapPrice: someMoney('60'), unitCapVolume: gb(1) });
    const said60 = { ...capped, parts: { ...prose.parts, unit_cap: said('60', 1), unit_cap_volume: said('1GB', 1) } };
    expect(tierFacts(said60, 0).slice(-2)).toMatchObject([
      { field: 'tiers.0.unit_cap', value: 60, certainty: 'stated' },
      { field: 'tiers.0.unit_cap_volume', value: 1000, certainty: 'stated' },
    ]);
  });
  test('a price comes with its own volume', () => {
    const none = { ...prose, tier: { ...prose.tier, price: null, priceVolume: gb(1) } };
    expect(joinCandidates(none, column).tier).toMatchObject({ price: someMoney('10.00'), priceVolume: gb(50) });
  });
});

describe('tierFacts', () => {
  test('values in wire units, under the number of the step', () => {
    const facts = tierFacts(
      { tier: aTier(), parts: { threshold: said('20 GB', 1), effect: said('slowed', 1), speed: said('128 kbps', 1) }, column: 1 },
      2,
    );
    expect(facts.map((fact) => [fact.field, inShort(fact)])).toEqual([
      ['tiers.2.threshold', ['stated', 20_000, '20 GB']],
      ['tiers.2.effect', ['stated', 'throttle', 'slowed']],
      ['tiers.2.speed', ['stated', 128, '128 kbps']],
    ]);
  });
  test('a threshold that no words give but the effect means is derived from the effect', () => {
    const facts = tierFacts(
      { tier: aTier({ threshold: gb(0), effect: 'block', downKbps: null }), parts: { effect: said('not allowed', 1) }, column: 1 },
      0,
    );
    expect(facts.map((fact) => [fact.field, fact.rule, inShort(fact)])).toEqual([
      ['tiers.0.threshold', 'from-the-first-byte', ['derived', 0, 'not allowed']],
      ['tiers.0.effect', 'rule', ['stated', 'block', 'not allowed']],
    ]);
  });
  test.each([
    ['throttle', ['tiers.0.threshold', 'tiers.0.speed']],
    ['charge', ['tiers.0.threshold', 'tiers.0.price']],
    ['bolt-on', ['tiers.0.threshold', 'tiers.0.price']],
    ['block', ['tiers.0.threshold']],
  ] as const)('what a %s should come with and does not is not stated', (effect, missing) => {
    const facts = tierFacts(
      { tier: aTier({ effect, threshold: null, downKbps: null }), parts: { effect: said('words', 1) }, column: 1 },
      0,
    );
    expect(
      facts.filter(({ field }) => field !== 'tiers.0.effect').map(({ field, certainty, evidence }) => [field, certainty, evidence.length]),
    ).toEqual(missing.map((field) => [field, 'not-stated', 0]));
  });
});

test.each([
  ['printed', aField('20 GB'), ['stated', 'column', 1]],
  ['a constant', aConstant('20 GB'), ['derived', 'profile-constant', 0]],
  ['mapped', aMapped('L', '20 GB'), ['derived', 'profile-values', 1]],
])('fieldSeed: %s', (_, field, expected) => {
  const { certainty, rule, evidence } = fieldSeed('column', field);
  expect([certainty, rule, evidence.length]).toEqual(expected);
});
test('an add-on and a charge are of one family', () =>
  expect([family('bolt-on'), family('charge'), family('block')]).toEqual(['charge', 'charge', 'block']));
