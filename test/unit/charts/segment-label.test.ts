import { describe, expect, test } from 'vitest';
import { segmentLabel } from '../../../src/charts/segment-label.ts';
import { stripModel, type StripInput } from '../../../src/charts/segments.ts';
import { messages } from '../../../src/i18n/index.ts';
import { input, metered, tier, unlimited } from './tiers.ts';

const en = messages('en');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const labels = (of: StripInput, coverage: 'full' | 'excerpt' = 'full'): string[] =>
  stripModel(of).segments.map((segment) => plain(segmentLabel(segment, coverage, en)));

describe('the label of a band', () => {
  test.each([
    [input(unlimited, [tier(20_000, 'throttle', { down_kbps: 512 })]), ['full speed', '512 kbit/s']],
    [input(unlimited, [tier(20_000, 'throttle')]), ['full speed', 'slowed']],
    [input(metered(1_000), [tier(1_000, 'charge', { price: 2, currency: 'EUR', price_unit_mb: 1_000 })]), ['full speed', '€2/GB']],
    [input(metered(1_000), [tier(1_000, 'charge', { price: 2, currency: 'EUR' })]), ['full speed', '€2']],
    [input(metered(1_000), [tier(1_000, 'throttle', { down_kbps: 64 }), tier(1_000, 'charge')]), ['full speed', '64 kbit/s · charged']],
    [
      input(metered(1_000), [tier(1_000, 'throttle', { down_kbps: 64 }), tier(null, 'block')]),
      ['full speed', '64 kbit/s', 'threshold not stated', 'stops'],
    ],
    [input(metered(1_000)), ['full speed', 'not stated']],
  ])('%#', (of, expected) => expect(labels(of)).toEqual(expected));

  test('of an excerpt never says that the carrier does not state it', () => {
    expect(labels(input(metered(1_000)), 'excerpt')).toEqual(['full speed', 'not in the fact sheet']);
  });
});
