import { expect, test } from 'vitest';
import { completeness } from '../../../../src/core/search/completeness.ts';
import { aCard, aTier } from '../../../support/cards.ts';

const data = { kind: 'metered', mb: 20_000, period: 'month' } as const;
const nothing = { kind: 'not-stated', mb: null, period: null } as const;

test.each([
  ['nothing', aCard({ price: null, data: nothing, tiers: [] }), 0],
  ['a price only', aCard({ data: nothing, tiers: [] }), 1],
  ['price and data, then a limit without an effect', aCard({ data, tiers: [aTier({ from_mb: 20_000, action: 'unspecified' })] }), 2],
  ['price, data and a throttle', aCard({ data, tiers: [aTier({ from_mb: 20_000, action: 'throttle' })] }), 3],
  ['a hotspot limit is no schedule of the data', aCard({ data, tiers: [aTier({ scope: 'hotspot', action: 'throttle' })] }), 2],
  ['no limit, in words', aCard({ data: { kind: 'unlimited', mb: null, period: null }, tiers: [], verdict: 'truly unlimited (stated)' }), 3],
  ['sold as unlimited and silent', aCard({ data: { kind: 'unlimited', mb: null, period: null }, tiers: [], verdict: 'hidden' }), 2],
])('%s', (_, card, points) => expect(completeness(card)).toBe(points));
