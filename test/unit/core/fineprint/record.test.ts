import { expect, test } from 'vitest';
import { readTermsRecord } from '../../../../src/core/fineprint/index.ts';

test('the wire form of one statement', () => {
  expect(readTermsRecord({ id: 'a', text: 'Unlimited data. After 20GB speeds drop to 128kbps.', country: 'US' })).toEqual({
    id: 'a',
    marketed_unlimited: true,
    tiers: [
      {
        scope: 'data',
        period: 'month',
        from_mb: 20_000,
        action: 'throttle',
        down_kbps: 128,
        price: null,
        currency: null,
        price_unit_mb: null,
        charge_cap: null,
        unit_cap_price: null,
        unit_cap_mb: null,
      },
    ],
    video_cap_p: null,
    disclosure: 'explicit',
    mentions: [
      { kind: 'unlimited-claim', text: 'Unlimited', start: 0, end: 9, value: true },
      { kind: 'volume', text: '20GB', start: 22, end: 26, value: 20_000 },
      { kind: 'effect', text: 'drop', start: 34, end: 38, value: 'weak' },
      { kind: 'speed', text: '128kbps', start: 42, end: 49, value: 128 },
    ],
  });
});

test('currency wins over country', () => {
  expect(readTermsRecord({ id: 'b', text: '$10/GB', country: 'US', currency: 'CAD' }).tiers[0]?.currency).toBe('CAD');
});

test('an empty text is no fault', () => {
  expect(readTermsRecord({ id: 'c', text: '' })).toEqual({
    id: 'c',
    marketed_unlimited: null,
    tiers: [],
    video_cap_p: null,
    disclosure: 'none',
    mentions: [],
  });
});
