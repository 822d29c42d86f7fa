import { describe, expect, test } from 'vitest';
import { costOf } from '../../../../src/core/cost/ledger.ts';
import { costModel } from '../../../../src/core/cost/model.ts';
import { outcomeOf } from '../../../../src/core/cost/outcome.ts';
import { decimalOf } from '../../../../src/core/cost/exact.ts';
import type { CostFacts, CostQuestion } from '../../../../src/core/cost/types.ts';
import { aTier } from '../../../support/cards.ts';
import { asks, charged, metered, monthly, said, someFacts, throttled } from './facts.ts';

/** "low", "low to high" or "low or more", with the gaps. */
function total(facts: Partial<CostFacts>, question: CostQuestion): string {
  const { total: sum, scale, gaps } = costOf(someFacts(facts), question);
  const low = decimalOf(sum.low, scale);
  const amount = sum.high === null ? `${low} or more` : sum.high === sum.low ? low : `${low} to ${decimalOf(sum.high, scale)}`;
  return [amount, ...gaps].join(' · ');
}
const oneTime = (label: string, amount: number | null): CostFacts['charges'][number] => ({
  kind: 'one-time',
  label,
  amount,
  wording: null,
});
const leaving = (amount: number | null): CostFacts['charges'][number] => ({ kind: 'termination', label: null, amount, wording: null });

describe('totals worked out by hand', () => {
  test.each<[string, Partial<CostFacts>, CostQuestion, string]>([
    ['12 × 30', {}, asks(), '360.00'],
    ['28 days: 365 ÷ 28 × 10', { steps: monthly(10, '28d') }, asks(), '130.36'],
    ['a day: 365 × 0.99', { steps: monthly(0.99, 'day') }, asks(), '361.35'],
    ['a year, over 24 months', { steps: monthly(1699, '365d') }, asks({}, { months: 24 }), '3398.00'],
    ['a year, over 6 months', { steps: monthly(120, 'year') }, asks({}, { months: 6 }), '120.00'],
    ['no price', { steps: [] }, asks(), '0.00 or more · price'],
    ['activation on top', { charges: [oneTime('Activation', 35)] }, asks(), '395.00'],
    ['activation, after the promotion', { charges: [oneTime('Activation', 35)] }, asks({}, { promotion: 'after' }), '360.00'],
    ['a monthly fee on top', { charges: [{ kind: 'monthly', label: 'Recovery charge', amount: 1.25, wording: null }] }, asks(), '375.00'],
    ['an activation fee without an amount', { charges: [oneTime('Activation', null)] }, asks(), '360.00 or more · charge-amount'],
    ['leaving early', { commitment: 24, charges: [leaving(80)] }, asks(), '440.00'],
    ['not leaving early', { commitment: 12, charges: [leaving(80)] }, asks(), '360.00'],
    ['leaving early, its charge not stated', { commitment: 24 }, asks(), '360.00 or more · termination'],
    ['a charge in another currency', { otherCurrency: true }, asks(), '360.00 or more · other-currency'],
    ['yen have no decimals', { currency: 'JPY', steps: monthly(2980) }, asks(), '35760'],
    [
      'prices per KB are exact',
      { steps: monthly(150), tiers: [charged(20_000, 0.00001431, 0.001)] },
      asks({ dataMb: 20_000.01 }, { months: 1 }),
      '150.00014310',
    ],
    ['5 blocks of 1 GB a month', { tiers: [charged(20_000, 5, 1000)] }, asks({ dataMb: 24_500 }), '660.00'],
    [
      'tethered data counts as data',
      { tiers: [charged(20_000, 5, 1000)], hotspot: said('unlimited') },
      asks({ dataMb: 20_000, hotspotMb: 1000 }),
      '420.00',
    ],
    [
      'roaming has its own volume',
      { roaming: metered(1000), tiers: [charged(1000, 2, 100, { scope: 'roaming' })] },
      asks({ dataMb: 20_000, roamingMb: 1250 }),
      '432.00',
    ],
    ['nothing said of roaming', {}, asks({ roamingMb: 1 }), '360.00 or more · roaming'],
    ['minutes beyond', { voice: metered(100), voiceOverage: '0.15/min' }, asks({ minutes: 140 }), '432.00'],
    ['messages beyond', { sms: metered(50), smsOverage: '0.1/SMS' }, asks({ messages: 60 }), '372.00'],
  ])('%s', (_, facts, question, expected) => expect(total(facts, question)).toBe(expected));
});

describe('delivery', () => {
  test.each<[string, Partial<CostFacts>, CostQuestion, string]>([
    ['all of it', {}, asks({ dataMb: 20_000 }), 'full'],
    ['more than the allowance', { tiers: [aTier({ action: 'block', down_kbps: null })] }, asks({ dataMb: 20_001 }), 'part'],
    ['tethering excluded', { hotspot: said('excluded') }, asks({ hotspotMb: 1 }), 'part'],
    ['tethering not mentioned', {}, asks({ hotspotMb: 1 }), 'unknown'],
    ['tethering slowed to nothing', { tiers: [throttled(0, 64, { scope: 'hotspot' })] }, asks({ hotspotMb: 1 }), 'part'],
    ['no data at all', { data: { kind: 'excluded', mb: null, period: null } }, asks({ dataMb: 1 }), 'part'],
    ['unlimited, and nothing more', { data: { kind: 'unlimited', mb: null, period: null } }, asks({ dataMb: 1 }), 'unknown'],
    [
      'unlimited, and the text says so',
      { data: { kind: 'unlimited', mb: null, period: null }, verdict: 'truly unlimited (stated)' },
      asks({ dataMb: 1 }),
      'full',
    ],
    ['nothing said of data', { data: { kind: 'not-stated', mb: null, period: null } }, asks({ dataMb: 1 }), 'unknown'],
    ['a plan for a watch, asked for a phone', { device: 'Watch' }, asks({ dataMb: 1 }), 'unknown'],
    ['a plan for a tablet, asked for tethering only', { device: 'Tablet', hotspot: said('unlimited') }, asks({ hotspotMb: 1 }), 'full'],
    ['nothing used', { data: { kind: 'not-stated', mb: null, period: null } }, asks(), 'full'],
  ])('%s', (_, facts, question, expected) => expect(costOf(someFacts(facts), question).delivery).toBe(expected));
});

test('the ledger: a line per month and kind, with what it was computed from', () => {
  const facts = someFacts({
    steps: [
      { intro: true, amount: 20, period: 'month', from: 1, to: 1 },
      { intro: false, amount: 30, period: 'month', from: 2, to: null },
    ],
    charges: [oneTime('Activation', 35)],
    tiers: [charged(20_000, 5, 1000, { charge_cap: 8 })],
  });
  const { lines, months } = costOf(facts, asks({ dataMb: 22_000 }, { months: 2 }));
  expect(
    lines.map(({ month, kind, label, unitPrice, quantity, unit, blockMb, cap, amount, inputs }) => [
      month,
      kind,
      label,
      unitPrice,
      quantity,
      unit,
      blockMb,
      cap,
      amount.low,
      inputs.join(),
    ]),
  ).toEqual([
    [1, 'recurring', null, 2000, 1, 'month', null, null, 2000, 'prices.0'],
    [1, 'one-time', 'Activation', 3500, 1, 'once', null, null, 3500, 'charges.0'],
    [1, 'overage', null, 500, 2, 'block', 1000, 800, 800, 'tiers.0'],
    [2, 'recurring', null, 3000, 1, 'month', null, null, 3000, 'prices.1'],
    [2, 'overage', null, 500, 2, 'block', 1000, 800, 800, 'tiers.0'],
  ]);
  expect(months).toEqual([
    { low: 6300, high: 6300 },
    { low: 3800, high: 3800 },
  ]);
});

test('what does not divide evenly is spread so that the months sum to the total', () => {
  const { months, total: sum } = costOf(someFacts({ steps: monthly(199, '28d') }), asks());
  expect(new Set(months.map(({ low }) => low))).toEqual(new Set([21_618, 21_617]));
  expect(months.reduce((all, { low }) => all + low, 0)).toBe(sum.low);
  expect(sum.low).toBe(259_411);
});

test('beyond the exact range there is no ledger, and the short answer is a least', () => {
  const facts = someFacts({ steps: monthly(1e12), tiers: [charged(0, 1e9, 0.001)] });
  const asked = asks({ dataMb: 1_000_000 }, { months: 60 });
  expect(() => costOf(facts, asked)).toThrow(RangeError);
  expect(outcomeOf(costModel(facts), asked).total).toEqual({ low: Number.MAX_SAFE_INTEGER, high: null });
});

test('an amount with more digits than can be kept exactly counts as not stated', () => {
  expect(total({ tiers: [charged(20_000, 1.2345678901234e-7, 0.001)] }, asks({ dataMb: 20_001 }))).toBe('360.00 or more · overage-price');
  expect(total({ steps: monthly(1e21) }, asks())).toBe('0.00 or more · price');
});
