import { expect, test } from 'vitest';
import { fullSpeed } from '../../../../src/core/search/full-speed.ts';
import { aCard, aTier } from '../../../support/cards.ts';

const unlimited = { kind: 'unlimited', mb: null, period: null } as const;
const metered = (mb: number, period: string | null = 'month') => ({ kind: 'metered', mb, period }) as const;

test.each([
  ['a metered allowance', aCard({ data: metered(20_000) }), { kind: 'limit', mb: 20_000 }],
  ['28 days count as 30', aCard({ data: metered(28_000, '28d') }), { kind: 'limit', mb: 30_000 }],
  ['2 GB a day', aCard({ data: metered(2000, 'day') }), { kind: 'limit', mb: 60_000 }],
  [
    'the earlier of allowance and threshold',
    aCard({ data: metered(50_000), tiers: [aTier({ from_mb: 10_000 })] }),
    { kind: 'limit', mb: 10_000 },
  ],
  ['unlimited with a threshold', aCard({ data: unlimited, tiers: [aTier({ from_mb: 30_000 })] }), { kind: 'limit', mb: 30_000 }],
  ['throttled from the first byte', aCard({ data: unlimited, tiers: [aTier({ from_mb: 0 })] }), { kind: 'limit', mb: 0 }],
  [
    'lower priority ends full speed',
    aCard({ data: unlimited, tiers: [aTier({ action: 'deprioritize', from_mb: 22_000 })] }),
    { kind: 'limit', mb: 22_000 },
  ],
  ['a threshold without a volume', aCard({ data: unlimited, tiers: [aTier({ from_mb: null })] }), { kind: 'not-stated' }],
  ['a hotspot tier says nothing about data', aCard({ data: unlimited, tiers: [aTier({ scope: 'hotspot' })] }), { kind: 'not-stated' }],
  [
    'a full-speed tier is no limit',
    aCard({ data: unlimited, tiers: [aTier({ action: 'full_speed', from_mb: 0 })] }),
    { kind: 'not-stated' },
  ],
  ['unlimited and silent', aCard({ data: unlimited, verdict: 'hidden' }), { kind: 'not-stated' }],
  ['unlimited and said so', aCard({ data: unlimited, verdict: 'truly unlimited (stated)' }), { kind: 'no-limit' }],
  ['no data at all', aCard({ data: { kind: 'excluded', mb: null, period: null } }), { kind: 'limit', mb: 0 }],
  ['allowance not stated', aCard({ data: { kind: 'not-stated', mb: null, period: null } }), { kind: 'not-stated' }],
])('%s', (_, card, expected) => expect(fullSpeed(card)).toEqual(expected));
