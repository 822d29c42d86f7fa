import { describe, expect, test } from 'vitest';
import { costOf } from '../../../../src/core/cost/ledger.ts';
import { throttleCeilingMb } from '../../../../src/core/cost/measures.ts';
import type { CostFacts, CostQuestion } from '../../../../src/core/cost/types.ts';
import { asks, charged, monthly, someFacts, throttled } from './facts.ts';

const measures = (facts: Partial<CostFacts>, question: CostQuestion) => costOf(someFacts(facts), question).measures;

test('128 kbit/s for 30 days carry at most 41.472 GB', () => expect(throttleCeilingMb(128, 30)).toBe(41_472));

describe('the day the threshold is hit, at even use', () => {
  test.each<[string, Partial<CostFacts>, number, object | null]>([
    ['20 of 30 GB', {}, 30_000, { day: 20, ofDays: 30 }],
    ['20 of 20 GB: never', {}, 20_000, null],
    ['20 of 60 GB', {}, 60_000, { day: 10, ofDays: 30 }],
    ['20 of 2000 GB: on the first day', {}, 2_000_000, { day: 1, ofDays: 30 }],
    ['28 days', { data: { kind: 'metered', mb: 14_000, period: '28d' } }, 30_416.666667, { day: 14, ofDays: 28 }],
    ['the first of two', { tiers: [throttled(20_000, 1000), throttled(25_000, 128)] }, 30_000, { day: 20, ofDays: 30, effect: 'throttle' }],
  ])('%s', (_, facts, dataMb, expected) => {
    const { threshold } = measures(facts, asks({ dataMb }));
    if (expected === null) expect(threshold).toBeNull();
    else expect(threshold).toMatchObject(expected);
  });
});

test('what is left at the throttled speed', () => {
  const { throttled: left } = measures({ tiers: [throttled(20_000, 128)] }, asks({ dataMb: 30_000 }));
  // Ten days are left: 128 kbit/s × 864,000 s = 13.824 GB, which is 6.1 hours of video at 2.25 GB an hour.
  expect(left).toMatchObject({ kbps: 128, ceilingMb: 13_824.000000000002, periodCeilingMb: 41_472, hdStreams: false });
  expect(left?.hdHours).toBeCloseTo(6.144, 6);
  expect(left?.mapHours).toBeCloseTo(240, 6);
});

test('a speed holds no further than the next threshold', () => {
  const { throttled: left } = measures({ tiers: [throttled(20_000, 1000), throttled(100_000, 128)] }, asks({ dataMb: 60_000 }));
  expect(left).toMatchObject({ kbps: 1000, ceilingMb: 80_000, periodCeilingMb: 324_000 });
});

test('a speed that is not reached leaves nothing to say', () =>
  expect(measures({ tiers: [throttled(20_000, 128)] }, asks({ dataMb: 10_000 })).throttled).toBeNull());

describe('the price of a GB at full speed', () => {
  test.each<[string, Partial<CostFacts>, CostQuestion, number | null]>([
    ['360.00 for 12 × 20 GB', {}, asks({ dataMb: 20_000 }), 150],
    ['what is paid for comes at full speed too', { tiers: [charged(20_000, 5, 1000)] }, asks({ dataMb: 24_000 }), 208],
    ['only what is used counts', {}, asks({ dataMb: 10_000 }), 300],
    ['not where the total is not known', {}, asks({ dataMb: 21_000 }), null],
    ['not where nothing is used', {}, asks(), null],
    [
      'not where nothing comes at full speed',
      { data: { kind: 'unlimited', mb: null, period: null }, tiers: [throttled(0, 512)] },
      asks({ dataMb: 100 }),
      null,
    ],
    ['28 days', { steps: monthly(28, '28d'), data: { kind: 'metered', mb: 1000, period: 'day' }, tiers: [] }, asks({ dataMb: 1000 }), 3042],
  ])('%s', (_, facts, question, expected) => expect(measures(facts, question).perFullSpeedGb).toBe(expected));
});
