import { describe, expect, test } from 'vitest';
import type { Measures, ThresholdDay, Throttled } from '../../../src/core/cost/types.ts';
import { messages } from '../../../src/i18n/index.ts';
import { fullSpeedWords, perGbWords, slowedWords, thresholdWords } from '../../../src/i18n/measure-words.ts';

const en = messages('en');
const plain = (text: string | null): string | null => text && text.replaceAll('\u00a0', ' ');
const USAGE = { dataMb: 4_000, hotspotMb: 1_000, roamingMb: 9_000, minutes: 0, messages: 0 };
const NONE: Measures = { fullSpeedMb: 5_000, threshold: null, throttled: null, perFullSpeedGb: null };
const DAY: ThresholdDay = { day: 24, ofDays: 30, thresholdMb: 4_000, effect: 'throttle' };
const SLOW: Throttled = { kbps: 128, ceilingMb: 8_294.4, periodCeilingMb: 41_472, hdHours: 3.7, mapHours: 184.3, hdStreams: false };

test.each([
  [4_000, '4 GB of 5 GB a month'],
  [0, '0 MB of 5 GB a month'],
  [null, null],
])('%o MB at full speed of what is used at home', (fullSpeedMb, words) => {
  expect(plain(fullSpeedWords({ fullSpeedMb }, USAGE, en))).toBe(words);
});

test.each<[Partial<Measures>, string | null]>([
  [{ threshold: DAY }, 'Day 24 of 30: 4 GB used up at even use, then slowed'],
  [{ threshold: { ...DAY, thresholdMb: 0, effect: 'deprioritize' } }, 'From the first byte: lower priority when the network is busy'],
  [{}, 'No stated threshold is reached'],
  [{ fullSpeedMb: null }, null],
])('threshold of %o', (measures, words) => expect(plain(thresholdWords({ ...NONE, ...measures }, en))).toBe(words));

describe('what is left at the slowed speed', () => {
  test.each<[string, Partial<Measures>, readonly string[] | null]>([
    [
      'too slow to play',
      { threshold: DAY, throttled: SLOW },
      ['At 128 kbit/s: at most 8.294 GB in the days left', 'HD video: 3 hours of it fit, but it stops to load', 'Maps: 184 hours'],
    ],
    [
      'fast enough',
      { threshold: DAY, throttled: { ...SLOW, kbps: 6_000, hdHours: 0.5, hdStreams: true } },
      ['At 6 Mbit/s: at most 8.294 GB in the days left', 'HD video: less than 1 hour', 'Maps: 184 hours'],
    ],
    ['not slowed', { threshold: { ...DAY, effect: 'charge' } }, ['Not slowed: charged']],
    ['speed not stated', { threshold: DAY }, null],
    ['nothing reached', {}, ['No stated threshold is reached']],
    ['cannot be told', { fullSpeedMb: null }, null],
  ])('%s', (_, measures, lines) => expect(slowedWords({ ...NONE, ...measures }, en)?.map(plain) ?? null).toEqual(lines));
});

test.each<[Partial<Measures>, string | null, string | null]>([
  [{ perFullSpeedGb: 417 }, 'EUR', '€4.17'],
  [{ perFullSpeedGb: 417 }, null, '4.17 (currency not stated)'],
  [{ fullSpeedMb: 0 }, 'EUR', 'No data at full speed'],
  [{}, 'EUR', null],
])('price per GB: %o in %s', (measures, currency, words) => {
  expect(plain(perGbWords({ measures: { ...NONE, ...measures }, currency, scale: 2 }, en))).toBe(words);
});
