import { describe, expect, test } from 'vitest';
import { costRanker, type Rankable } from '../../../../src/core/cost/rank.ts';
import { SECTIONS, type CostQuestion } from '../../../../src/core/cost/types.ts';
import { aCard, aTier } from '../../../support/cards.ts';
import { asks, charged, monthly, throttled } from './facts.ts';

const plan = (id: string, overrides: Partial<Rankable> = {}): Rankable => aCard({ id, ...overrides });

/** "id section decider" in rank order. */
function ranking(plans: readonly Rankable[], question: CostQuestion): string[] {
  const { order, section, decider } = costRanker(plans)(question);
  return [...order].map((at, place) => {
    const before = place === 0 ? null : (order[place - 1] ?? null);
    return `${plans[at]?.id} ${SECTIONS[section[at] ?? 0]} ${decider(at, before)}`;
  });
}

const BLOCK = [aTier({ action: 'block', down_kbps: null })];

test('a cost that is not fully known never stands above one that is', () => {
  const plans = [
    plan('silent', { steps: [] }),
    plan('open', { steps: monthly(1), tiers: [charged(20_000, null, null)] }),
    plan('ranged', {
      steps: monthly(1),
      charges: [{ kind: 'one-time', label: 'Activation', amount: null, wording: 'Up to 5' }],
      tiers: BLOCK,
    }),
    plan('short', { steps: monthly(1), tiers: BLOCK }),
    plan('unclear', { steps: monthly(2), tiers: [throttled(20_000, null)] }),
    plan('delivers', { steps: monthly(90), tiers: [charged(20_000, 1, 1000)] }),
  ];
  const expected = [
    'delivers delivers first',
    'unclear unclear section',
    'short short section',
    'ranged undisclosed section',
    'open undisclosed total',
    'silent undisclosed total',
  ];
  expect(ranking(plans, asks({ dataMb: 30_000 }))).toEqual(expected);
  expect(ranking(plans.toReversed(), asks({ dataMb: 30_000 }))).toEqual(expected);
});

describe('equal money', () => {
  test('more data at full speed, then newer facts', () => {
    const plans = [
      plan('old', { asOf: '2020-01-01' }),
      plan('slow', { data: { kind: 'unlimited', mb: null, period: null }, tiers: [throttled(10_000, 512)], asOf: '2026-01-01' }),
      plan('new', { asOf: '2025-06-01' }),
    ];
    expect(ranking(plans, asks({ dataMb: 20_000 }))).toEqual(['new delivers first', 'old delivers date', 'slow delivers full-speed']);
  });

  test('then a hash of the id, whatever the carrier is called and in whatever order plans come', () => {
    const plans = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => plan(id));
    const order = ranking(plans, asks());
    expect(ranking(plans.toReversed(), asks())).toEqual(order);
    expect(order.slice(1).every((row) => row.endsWith('tie'))).toBe(true);
    expect(order.map((row) => row[0]).join('')).not.toBe('abcdef');
  });
});

test('currencies are never mixed: one after the other', () => {
  const plans = [
    plan('u1', { steps: monthly(5) }),
    plan('e1', { currency: 'EUR', steps: monthly(50) }),
    plan('u2', { steps: monthly(3) }),
    plan('j', { currency: 'JPY', steps: monthly(1) }),
  ];
  expect(ranking(plans, asks()).map((row) => row.split(' ')[0])).toEqual(['e1', 'j', 'u2', 'u1']);
});

test('amounts of different scales compare exactly', () => {
  const plans = [plan('b', { steps: monthly(10.001) }), plan('a', { steps: monthly(10) }), plan('c', { steps: monthly(10.01) })];
  expect(ranking(plans, asks()).map((row) => row[0])).toEqual(['a', 'b', 'c']);
});

test('more plans than a comparison sort is used for', () => {
  const plans = Array.from({ length: 1000 }, (_, i) => plan(`p${i}`, { steps: monthly(((i * 7919) % 1000) + 1) }));
  const { order, low } = costRanker(plans)(asks());
  const totals = [...order].map((at) => low[at] ?? 0);
  expect(totals).toEqual([...totals].sort((a, b) => a - b));
  expect(new Set(order).size).toBe(1000);
});

test('answers change with the horizon and the promotion switch', () => {
  const plans = [
    plan('promotion', {
      steps: [
        { intro: true, amount: 5, period: 'month', from: 1, to: 12 },
        { intro: false, amount: 50, period: 'month', from: 13, to: null },
      ],
    }),
    plan('plain'),
  ];
  const rank = costRanker(plans);
  const first = (question: CostQuestion) => plans[rank(question).order[0] ?? 0]?.id;
  expect([
    first(asks({}, { months: 12 })),
    first(asks({}, { months: 48 })),
    first(asks({}, { promotion: 'without' })),
    first(asks()),
  ]).toEqual(['promotion', 'plain', 'plain', 'promotion']);
});
