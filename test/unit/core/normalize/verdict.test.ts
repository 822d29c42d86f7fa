import { describe, expect, test } from 'vitest';
import { VERDICTS, type PolicyTier } from '../../../../src/core/model/index.ts';
import { isComplete, verdictOf, type VerdictInput } from '../../../../src/core/normalize/verdict.ts';
import { aTier, gb, someMoney } from '../../../support/a-plan.ts';
import { planOf } from './support.ts';

const input = (more: Partial<VerdictInput> = {}): VerdictInput => ({
  claimed: true,
  tiers: [],
  conflict: false,
  noLimitStated: false,
  understood: true,
  coverage: 'full',
  ...more,
});

const throttle = aTier();
const unspecified = aTier({ effect: 'unspecified', downKbps: null });
const congestion = aTier({ effect: 'deprioritise', threshold: gb(0), downKbps: null });
const somewhere = aTier({ effect: 'unspecified', threshold: null, downKbps: null });

/** Step of the ordered rule, input, verdict of a full file. */
const CASES: readonly (readonly [string, Partial<VerdictInput>, string | null])[] = [
  ['0 no claim', { claimed: false, tiers: [throttle] }, null],
  ['0 no claim, whatever else', { claimed: false, conflict: true, noLimitStated: true }, null],
  ['1 two cells differ', { conflict: true, tiers: [throttle] }, 'contradictory'],
  ['1 goes before 2', { conflict: true, noLimitStated: true }, 'contradictory'],
  ['2 no limit, in words', { noLimitStated: true }, 'truly unlimited (stated)'],
  ['2 a hotspot limit is none of the data', { noLimitStated: true, tiers: [aTier({ scope: 'hotspot' })] }, 'truly unlimited (stated)'],
  ['2 not where a limit stands beside it', { noLimitStated: true, tiers: [throttle] }, 'explicit'],
  ['3 nothing is said', {}, 'hidden'],
  ['3 that nothing is said of a limit is not a statement', { noLimitStated: false, tiers: [] }, 'hidden'],
  ['3 neither threshold nor action', { tiers: [somewhere] }, 'hidden'],
  ['3 a hotspot limit says nothing of the data', { tiers: [aTier({ scope: 'hotspot' })] }, 'hidden'],
  ['4 throttle with its speed', { tiers: [throttle] }, 'explicit'],
  [
    '4 charge with price and volume',
    { tiers: [aTier({ effect: 'charge', downKbps: null, price: someMoney('10'), priceVolume: gb(1) })] },
    'explicit',
  ],
  ['4 block', { tiers: [aTier({ effect: 'block', downKbps: null })] }, 'explicit'],
  ['4 lower priority from a stated volume', { tiers: [aTier({ effect: 'deprioritise', downKbps: null })] }, 'explicit'],
  ['4 a congestion clause beside a stated limit', { tiers: [congestion, throttle] }, 'explicit'],
  ['4 two steps', { tiers: [throttle, aTier({ threshold: gb(100), effect: 'block', downKbps: null })] }, 'explicit'],
  ['5 throttle without its speed', { tiers: [aTier({ downKbps: null })] }, 'partly hidden'],
  ['5 throttle without its threshold', { tiers: [aTier({ threshold: null })] }, 'partly hidden'],
  ['5 charge without its price', { tiers: [aTier({ effect: 'charge', downKbps: null })] }, 'partly hidden'],
  ['5 charge without its volume', { tiers: [aTier({ effect: 'charge', downKbps: null, price: someMoney('10') })] }, 'partly hidden'],
  ['5 only slower when busy', { tiers: [congestion] }, 'partly hidden'],
  [
    '5 lower priority from an unstated volume',
    { tiers: [throttle, aTier({ effect: 'deprioritise', threshold: null, downKbps: null })] },
    'partly hidden',
  ],
  ['5 a threshold of which nothing follows', { tiers: [unspecified] }, 'partly hidden'],
  ['5 one of two steps incomplete', { tiers: [throttle, aTier({ threshold: null, effect: 'block', downKbps: null })] }, 'partly hidden'],
];

describe('the ordered rule', () => {
  test.each(CASES)('%s', (_, more, verdict) => expect(verdictOf(input(more))).toBe(verdict));

  test.each(CASES)('on an excerpt nothing is worse than "not established": %s', (_, more, verdict) => {
    const kept = verdict === null || verdict === 'explicit' || verdict === 'truly unlimited (stated)';
    expect(verdictOf(input({ ...more, coverage: 'excerpt' }))).toBe(kept ? verdict : 'not established');
  });

  test.each(CASES)('nor where the terms are in a language that is not read, unless they contradict: %s', (_, more, verdict) => {
    const kept = verdict === null || verdict === 'explicit' || verdict === 'truly unlimited (stated)' || verdict === 'contradictory';
    expect(verdictOf(input({ ...more, understood: false }))).toBe(kept ? verdict : 'not established');
  });

  test('every verdict is reached', () => {
    const reached = [...CASES.map(([, more]) => verdictOf(input(more))), verdictOf(input({ coverage: 'excerpt' }))];
    expect(VERDICTS.filter((verdict) => !reached.includes(verdict))).toEqual([]);
  });
});

test.each([
  [throttle, true],
  [aTier({ downKbps: null }), false],
  [aTier({ threshold: null }), false],
  [aTier({ effect: 'block', downKbps: null }), true],
  [unspecified, false],
  [aTier({ effect: 'full-speed', downKbps: null }), true],
  [congestion, false],
  [aTier({ effect: 'bolt-on', downKbps: null, price: someMoney('5'), priceVolume: gb(1) }), true],
] as const satisfies readonly (readonly [PolicyTier, boolean])[])('isComplete %#', (tier, complete) =>
  expect(isComplete(tier)).toBe(complete),
);

describe('published cases, from the row', () => {
  const full = { coverage: 'full' as const };
  test.each([
    [
      'a Korean plan of 2019, its terms alone',
      { plan_name: '5G Super', data_allowance: 'Unlimited', terms: 'More than 53 GB per day is throttled to 1 Mbps.' },
      'explicit',
    ],
    [
      'the same with the promise of its launch in another cell',
      {
        plan_name: '5G Super',
        data_allowance: 'Unlimited, no speed limits, no data caps',
        terms: 'More than 53 GB per day is throttled to 1 Mbps.',
      },
      'contradictory',
    ],
    [
      'a US label: 20 GB at high speed, a charge of zero',
      { plan_name: 'Unlimited', data_allowance: 'With first 20GB at high speed', overage_price: '$0' },
      'partly hidden',
    ],
    ['a US plan before 2019: slowed from an unstated volume on', { plan_name: 'Unlimited', data_allowance: 'Unlimited' }, 'hidden'],
    ['China 2017: 不限量 without a threshold', { plan_name: '不限量套餐', price: '199' }, 'hidden'],
    ['China 2017 with its threshold and speed', { plan_name: '不限量套餐', terms: '满20GB后限速1Mbps，100GB后断网' }, 'explicit'],
    [
      'India: a fair use limit without a speed',
      { plan_name: '2 Mbps unlimited', terms: 'After 8 GB speed may be reduced.' },
      'partly hidden',
    ],
    ['India: with its speed', { plan_name: '2 Mbps unlimited', terms: 'After 8 GB speed is reduced to 512 kbps.' }, 'explicit'],
    [
      'words that there is no limit',
      { plan_name: 'Unlimited', data_allowance: 'Unlimited', terms: 'No data caps and no throttling.' },
      'truly unlimited (stated)',
    ],
    ['unlimited calls are no claim about data', { plan_name: 'Talk', data_allowance: '5 GB', terms: 'Unlimited calls and texts.' }, null],
    [
      'terms in a language that is not read',
      { plan_name: 'Unlimited', data_allowance: 'Unlimited', terms: 'После 2 ГБ в сутки скорость ограничивается.' },
      'not established',
    ],
  ])('%s', (_, cells, verdict) => expect(planOf(cells, full).verdict).toBe(verdict));

  test('every verdict rests on evidence: the claim is quoted, and so is a statement that there is no limit', () => {
    for (const terms of ['No data caps and no throttling.', 'Unlimited. No speed restrictions.', '不限量，不降速。']) {
      const plan = planOf({ data_allowance: 'Unlimited', terms });
      expect(plan.verdict).toBe('truly unlimited (stated)');
      for (const field of ['unlimited_claim', 'no_limit'])
        expect(plan.facts.find((fact) => fact.field === field)?.evidence.length).toBeGreaterThan(0);
    }
  });
});
