/** What holds of every cost and every ranking, whatever the plan and the use. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  costModel,
  costOf,
  costRanker,
  outcomeOf,
  PROMOTIONS,
  type CostFacts,
  type CostQuestion,
  type Span,
} from '../../src/core/cost/index.ts';
import type { PlanCard } from '../../src/core/model/card.ts';
import { ALLOWANCE_KINDS, SCOPES, VERDICTS } from '../../src/core/model/plan.ts';
import { aCard } from '../support/cards.ts';

const amount = fc.integer({ min: 0, max: 50_000 }).map((cents) => cents / 100);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 3 });
const period = fc.constantFrom('month', 'cycle', '28d', '30d', 'day', 'week', 'year', '90d', 'one-off');
const volume = fc.integer({ min: 0, max: 200 }).map((gb) => gb * 1000);
const allowance = (most: fc.Arbitrary<number>) =>
  fc.record({ kind: fc.constantFrom(...ALLOWANCE_KINDS), amount: maybe(most), period: maybe(period) });

const tier = fc.record({
  scope: fc.constantFrom(...SCOPES),
  period,
  from_mb: maybe(volume),
  action: fc.constantFrom('full_speed', 'throttle', 'deprioritize', 'charge', 'bolt_on', 'block', 'unspecified'),
  down_kbps: maybe(fc.constantFrom(16, 128, 256, 512, 1000, 10_000)),
  price: maybe(amount),
  currency: fc.constant('USD'),
  price_unit_mb: maybe(fc.constantFrom(0.001, 1, 100, 1000, 3000)),
  charge_cap: maybe(amount),
  unit_cap_price: maybe(amount),
  unit_cap_mb: maybe(fc.constantFrom(100, 1000)),
});

const steps = fc.oneof(
  fc.constant<CostFacts['steps']>([]),
  fc.tuple(amount, period).map(([price, of]): CostFacts['steps'] => [{ intro: false, amount: price, period: of, from: 1, to: null }]),
  fc.tuple(amount, amount, fc.integer({ min: 1, max: 36 }), fc.boolean()).map(([low, high, months, told]): CostFacts['steps'] => [
    { intro: true, amount: Math.min(low, high), period: 'month', from: 1, to: told ? months : null },
    { intro: false, amount: Math.max(low, high), period: 'month', from: told ? months + 1 : 2, to: null },
  ]),
);

const facts: fc.Arbitrary<CostFacts> = fc.record({
  currency: fc.constant('USD'),
  steps,
  charges: fc.array(
    fc.record({
      kind: fc.constantFrom('one-time', 'monthly', 'termination'),
      label: fc.constantFrom('Activation', 'Installation', 'Self-install', 'Late fee', 'Optional TV', null),
      amount: maybe(amount),
      wording: fc.constantFrom('Included', 'Up to 8.95', 'ask', null),
    }),
    { maxLength: 3 },
  ),
  otherCurrency: fc.boolean(),
  commitment: maybe(fc.integer({ min: 0, max: 36 })),
  validity: maybe(fc.constantFrom('30d', 'year')),
  data: allowance(volume).map(({ kind, amount: mb, period: of }) => ({ kind, mb, period: of })),
  hotspot: allowance(volume),
  roaming: allowance(volume),
  voice: allowance(fc.integer({ min: 0, max: 500 })),
  sms: allowance(fc.integer({ min: 0, max: 500 })),
  voiceOverage: fc.constantFrom('0.15/min', '0.05-0.12/min', '0.1/s off-net', '0.25/min + 0.30 setup', 'ask', null),
  smsOverage: fc.constantFrom('0.1/SMS', 'ask', null),
  tiers: fc.array(tier, { maxLength: 5 }),
  verdict: maybe(fc.constantFrom(...VERDICTS)),
  device: fc.constantFrom(null, null, 'Tablet'),
});

const usage = fc.record({
  dataMb: fc.integer({ min: 0, max: 300_000 }),
  hotspotMb: fc.integer({ min: 0, max: 50_000 }),
  roamingMb: fc.integer({ min: 0, max: 20_000 }),
  minutes: fc.integer({ min: 0, max: 2000 }),
  messages: fc.integer({ min: 0, max: 500 }),
});
const question: fc.Arbitrary<CostQuestion> = fc.record({
  usage,
  months: fc.integer({ min: 1, max: 60 }),
  promotion: fc.constantFrom(...PROMOTIONS),
  leastKbps: fc.constantFrom(0, 256, 1000),
});

const sum = (spans: readonly Span[]): Span => ({
  low: spans.reduce((all, { low }) => all + low, 0),
  high: spans.some(({ high }) => high === null) ? null : spans.reduce((all, { high }) => all + (high ?? 0), 0),
});

describe('a cost', () => {
  test('lines sum to the months, months to the total, at both ends', () =>
    fc.assert(
      fc.property(facts, question, (plan, asked) => {
        const { lines, months, total } = costOf(plan, asked);
        expect(sum(lines.map((line) => line.amount))).toEqual(total);
        expect(sum(months)).toEqual(total);
        expect(months).toEqual(
          Array.from({ length: asked.months }, (_, i) => sum(lines.filter(({ month }) => month === i + 1).map((line) => line.amount))),
        );
      }),
    ));

  test('the ends are whole, not negative, and in order; what is not known has a reason', () =>
    fc.assert(
      fc.property(facts, question, (plan, asked) => {
        const { total, gaps } = costOf(plan, asked);
        expect(Number.isSafeInteger(total.low) && total.low >= 0).toBe(true);
        expect(total.high === null || (Number.isSafeInteger(total.high) && total.high >= total.low)).toBe(true);
        if (total.low !== total.high) expect(gaps).not.toEqual([]);
      }),
    ));

  test('the short answer is that of the ledger', () =>
    fc.assert(
      fc.property(facts, question, (plan, asked) => {
        const { currency, scale, total, delivery, fullSpeedMb, gaps } = costOf(plan, asked);
        expect(outcomeOf(costModel(plan), asked)).toEqual({ currency, scale, total, delivery, fullSpeedMb, gaps });
      }),
    ));

  /** Packs of a day that stop at a volume: whoever uses it up in fewer days buys on fewer days, so the tier itself makes more use cheaper. */
  const hasDayPacks = (plan: CostFacts): boolean => {
    const { data, hotspot, roaming } = costModel(plan);
    return [data, hotspot, roaming].some(({ ladders }) => ladders.some(({ rungs }) => rungs.some(({ blocksLast }) => blocksLast !== null)));
  };

  test('more use never costs less', () =>
    fc.assert(
      fc.property(facts, question, usage, (plan, asked, more) => {
        fc.pre(!hasDayPacks(plan));
        const grown = Object.fromEntries(Object.entries(asked.usage).map(([key, value]) => [key, value + more[key as keyof typeof more]]));
        const before = costOf(plan, asked).total;
        const after = costOf(plan, { ...asked, usage: grown as unknown as CostQuestion['usage'] }).total;
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high ?? Infinity).toBeGreaterThanOrEqual(before.high ?? Infinity);
      }),
    ));

  test('a longer horizon never costs less, but for a charge for leaving early that falls away', () =>
    fc.assert(
      fc.property(facts, question, fc.integer({ min: 1, max: 24 }), (plan, asked, more) => {
        const free = { ...plan, commitment: null };
        expect(costOf(free, { ...asked, months: asked.months + more }).total.low).toBeGreaterThanOrEqual(costOf(free, asked).total.low);
      }),
    ));

  test('never more at full speed than is used, and more than nothing is missing where something is not delivered', () =>
    fc.assert(
      fc.property(facts, question, (plan, asked) => {
        const { fullSpeedMb, delivery } = costOf(plan, asked);
        const used = asked.usage.dataMb + asked.usage.hotspotMb;
        expect(fullSpeedMb ?? 0).toBeLessThanOrEqual(used);
        if (used + asked.usage.roamingMb + asked.usage.minutes + asked.usage.messages === 0) expect(delivery).toBe('full');
      }),
    ));
});

describe('a ranking', () => {
  const plans = fc
    .array(fc.tuple(facts, fc.constantFrom('USD', 'EUR'), maybe(fc.constantFrom('2024-01-01', '2026-01-01'))), { maxLength: 12 })
    .map((list) =>
      list.map(([plan, currency, asOf], i): PlanCard =>
        aCard({ ...plan, currency, tiers: plan.tiers.map((one) => ({ ...one, currency })), id: `plan-${i}`, asOf }),
      ),
    );
  const ids = (cards: readonly PlanCard[], asked: CostQuestion): string[] =>
    [...costRanker(cards)(asked).order].map((at) => cards[at]?.id ?? '');

  test('does not depend on the order of the input or on the names of carriers and plans', () =>
    fc.assert(
      fc.property(plans, question, fc.func(fc.string()), fc.infiniteStream(fc.nat()), (cards, asked, name, shuffle) => {
        const keyed = cards.map((card) => ({ card, key: shuffle.next().value }));
        const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ card }) => card);
        const renamed = shuffled.map((card) => ({ ...card, carrier: name(card.id), carrierId: name(card.carrier), name: name(card.name) }));
        expect(ids(shuffled, asked)).toEqual(ids(cards, asked));
        expect(ids(renamed, asked)).toEqual(ids(cards, asked));
      }),
    ));

  test('holds every plan once; inside a currency a known cost stands above one that is not, and less money above more', () =>
    fc.assert(
      fc.property(plans, question, (cards, asked) => {
        const { order, low, high, section } = costRanker(cards)(asked);
        expect([...order].sort((a, b) => a - b)).toEqual([...cards.keys()]);
        const known = (at: number): boolean => low[at] === high[at];
        [...order].slice(1).forEach((at, i) => {
          const before = order[i] ?? 0;
          if (cards[at]?.currency !== cards[before]?.currency) return;
          expect(known(at) && !known(before)).toBe(false);
          expect(section[at]).toBeGreaterThanOrEqual(section[before] ?? 0);
        });
      }),
    ));

  test('shows the totals of the ledger', () =>
    fc.assert(
      fc.property(plans, question, (cards, asked) => {
        const { low, high } = costRanker(cards)(asked);
        cards.forEach((card, at) => {
          const { total } = costOf(card, asked);
          expect([low[at], high[at]]).toEqual([total.low, total.high ?? Number.NaN]);
        });
      }),
    ));
});
