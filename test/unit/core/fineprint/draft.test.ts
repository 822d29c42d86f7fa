import { describe, expect, test } from 'vitest';
import { emptyDraft, finish, fold, inOrder, type Draft } from '../../../../src/core/fineprint/draft.ts';

const draft = (part: Partial<Draft>): Draft => ({ ...emptyDraft('data', 'throttle'), ...part });
const gb = (number: number): { bytes: number } => ({ bytes: number * 1e9 });
const folded = (...parts: readonly Partial<Draft>[]): Draft[] => {
  const drafts: Draft[] = [];
  for (const part of parts) fold(drafts, draft(part));
  return drafts;
};

describe('one step told twice is one tier', () => {
  test('a later sentence adds the speed', () => {
    expect(folded({ threshold: gb(20) }, { downKbps: 128, relative: true })).toMatchObject([
      { threshold: gb(20), downKbps: 128, relative: false },
    ]);
  });
  test('the headline speed of a later step is no step of its own', () => {
    expect(folded({ threshold: gb(0), downKbps: 10_000 }, { threshold: gb(100), downKbps: 10_000 })).toMatchObject([
      { threshold: gb(100), downKbps: 10_000 },
    ]);
  });
});

describe('unexpected: two steps stay two', () => {
  test.each<[string, Partial<Draft>, Partial<Draft>]>([
    ['other threshold', { threshold: gb(20) }, { threshold: gb(40) }],
    ['other speed', { downKbps: 512 }, { downKbps: 128 }],
    ['other scope', { threshold: gb(20) }, { scope: 'hotspot' }],
    ['other effect', { threshold: gb(20) }, { effect: 'block', threshold: gb(20) }],
    [
      'other price',
      { effect: 'charge', price: { units: 5, scale: 0, currency: 'USD' } },
      { effect: 'charge', price: { units: 10, scale: 0, currency: 'USD' } },
    ],
    ['a ceiling and a slower step', { threshold: gb(0), downKbps: 3000 }, { threshold: gb(30), downKbps: 1500 }],
  ])('%s', (_name, a, b) => {
    expect(folded(a, b)).toHaveLength(2);
  });
});

test('tiers are ordered by scope, period, threshold, with unknown thresholds last', () => {
  const tiers = [
    draft({ scope: 'hotspot', threshold: gb(5) }),
    draft({}),
    draft({ threshold: gb(100) }),
    draft({ threshold: gb(5), period: 'day' }),
    draft({ threshold: gb(20) }),
  ]
    .map((item) => finish(item, null))
    .toSorted(inOrder);
  expect(tiers.map(({ tier }) => `${tier.scope} ${tier.period} ${tier.threshold ? tier.threshold.bytes / 1e9 : 'unknown'}`)).toEqual([
    'data day 5',
    'data month 20',
    'data month 100',
    'data month unknown',
    'hotspot month 5',
  ]);
});

test('the only period of a text is every tier’s; without one a month is assumed', () => {
  expect(finish(draft({}), 'cycle').tier).toMatchObject({ period: 'cycle', periodAssumed: false });
  expect(finish(draft({}), null).tier).toMatchObject({ period: 'month', periodAssumed: true });
});
