/** Packing loses nothing, whatever the cards say. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packCards, unpackCards, type PackedChunk } from '../../src/core/finder/pack/index.ts';
import type { PlanCard } from '../../src/core/model/card.ts';
import { ALLOWANCE_KINDS, SCOPES, TAXES, VERDICTS } from '../../src/core/model/plan.ts';
import { manyCards } from '../support/many-cards.ts';

const orNull = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null });
const words = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '=', '/', 'GB\n', '\u0001', '20', '不限量', 'us-a', 'us-a-b'),
);
/** Amounts and volumes as a file can state them: finite, never "minus zero". */
const numbers = fc
  .oneof(fc.integer({ min: -500, max: 500 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0.000_014_31, 29.99))
  .map((value) => (value === 0 ? 0 : value));
const wholes = fc.integer({ min: 0, max: 120 });
const period = fc.constantFrom('month', '28d', '30d', 'year', 'day', 'once', 'cycle');
const currency = orNull(fc.constantFrom('USD', 'EUR'));
const allowance = fc.record({ kind: fc.constantFrom(...ALLOWANCE_KINDS), amount: orNull(numbers), period: orNull(period) });

const tier = fc.record({
  scope: fc.constantFrom(...SCOPES),
  period,
  from_mb: orNull(fc.oneof(fc.constantFrom(1000, 20_000), numbers)),
  action: fc.constantFrom('full_speed', 'throttle', 'charge', 'unspecified'),
  down_kbps: orNull(numbers),
  price: orNull(numbers),
  currency,
  price_unit_mb: orNull(numbers),
  charge_cap: orNull(numbers),
  unit_cap_price: orNull(numbers),
  unit_cap_mb: orNull(numbers),
});

const card = fc.record({
  id: words,
  name: words,
  carrier: words,
  carrierId: words,
  country: orNull(fc.constantFrom('US', 'DE')),
  service: orNull(words),
  payment: orNull(words),
  price: orNull(fc.record({ amount: numbers, currency, period, tax: fc.constantFrom(...TAXES) })),
  per30: orNull(numbers),
  currency,
  steps: fc.array(fc.record({ intro: fc.boolean(), amount: numbers, period, from: wholes, to: orNull(wholes) }), { maxLength: 3 }),
  charges: fc.array(
    fc.record({
      kind: fc.constantFrom('one-time', 'monthly', 'termination'),
      label: orNull(words),
      amount: orNull(numbers),
      wording: orNull(words),
    }),
    { maxLength: 3 },
  ),
  otherCurrency: fc.boolean(),
  commitment: orNull(numbers),
  validity: orNull(period),
  data: fc.record({
    kind: fc.constantFrom(...ALLOWANCE_KINDS),
    mb: orNull(fc.oneof(fc.constantFrom(1000, 20_000), numbers)),
    period: orNull(period),
  }),
  hotspot: allowance,
  roaming: allowance,
  voice: allowance,
  sms: allowance,
  voiceOverage: orNull(words),
  smsOverage: orNull(words),
  fiveG: fc.boolean(),
  device: orNull(fc.constantFrom('Tablet', 'Connected Car')),
  tiers: fc.array(tier, { maxLength: 3 }),
  claim: orNull(words),
  verdict: orNull(fc.constantFrom(...VERDICTS)),
  coverage: fc.constantFrom('full', 'excerpt'),
  unread: fc.boolean(),
  asOf: orNull(words),
  region: orNull(words),
}) satisfies fc.Arbitrary<PlanCard>;

/** As the network hands it over. */
const travelled = (cards: readonly PlanCard[]): PackedChunk => JSON.parse(JSON.stringify(packCards(cards))) as PackedChunk;

test('cards that travel packed come back as they were', () => {
  fc.assert(
    fc.property(fc.array(card, { maxLength: 12 }), (cards) => {
      expect(unpackCards(travelled(cards))).toEqual(cards);
    }),
    { numRuns: 300 },
  );
});

test('so does a large catalogue', () => {
  const cards = manyCards(3000);
  expect(unpackCards(travelled(cards))).toEqual(cards);
});
