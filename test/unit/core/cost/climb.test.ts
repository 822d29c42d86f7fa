import { describe, expect, test } from 'vitest';
import { climb, throttleCeiling } from '../../../../src/core/cost/climb.ts';
import { laddersOf } from '../../../../src/core/cost/rungs.ts';
import { deliveryOf, gapsOf, newTally } from '../../../../src/core/cost/tally.ts';
import type { CardAllowance } from '../../../../src/core/model/card.ts';
import type { WireTier } from '../../../../src/core/model/wire.ts';
import { aTier } from '../../../support/cards.ts';
import { charged, metered, said, throttled } from './facts.ts';

/** [cost of 12 months low, high, delivery, MB at full speed a month, gaps] */
function use(tiers: readonly WireTier[], allowance: CardAllowance, mb: number, leastKbps = 256) {
  const tally = newTally(12);
  const full = climb(tally, laddersOf(tiers, { scope: 'data', allowance, pack: 'month', scale: 2 }), 'data', mb * 1e6, leastKbps);
  return [tally.low, tally.bounded ? tally.high : null, deliveryOf(tally), full < 0 ? null : full / 1e6, gapsOf(tally.gaps).join()];
}

const block = (from_mb: number | null, more: Partial<WireTier> = {}) => aTier({ from_mb, action: 'block', down_kbps: null, ...more });
const lower = (from_mb: number) => aTier({ from_mb, action: 'deprioritize', down_kbps: null });

describe('20 GB a month, then', () => {
  const PACK = [charged(20_000, 5, 1000)];
  test.each([
    ['within the allowance nothing happens', PACK, 20_000, [0, 0, 'full', 20_000, '']],
    ['the first byte beyond it costs a block', PACK, 20_000.001, [6000, 6000, 'full', 20_000.001, '']],
    ['blocks are rounded up', PACK, 22_500, [18_000, 18_000, 'full', 22_500, '']],
    ['a cap holds', [charged(20_000, 5, 1000, { charge_cap: 10 })], 25_000, [12_000, 12_000, 'full', 25_000, '']],
    ['a fee that is not tied to a volume, once a month', [charged(20_000, 5, null)], 90_000, [6000, 6000, 'full', 90_000, '']],
    ['a block without a price', [charged(20_000, null, 1000)], 21_000, [0, null, 'full', 21_000, 'overage-price']],
    ['stopped', [block(20_000)], 21_000, [0, 0, 'part', 20_000, '']],
    ['not said', [], 21_000, [0, null, 'unknown', 20_000, 'after-allowance']],
    ['slower, yet usable', [throttled(20_000, 1000)], 30_000, [0, 0, 'full', 20_000, '']],
    ['slower than useful', [throttled(20_000, 128)], 30_000, [0, 0, 'part', 20_000, '']],
    ['slower, speed not stated', [throttled(20_000, null)], 30_000, [0, 0, 'unknown', 20_000, 'throttle-speed']],
    [
      'too slow, so what can be bought instead counts',
      [throttled(20_000, 128), charged(20_000, 5, 1000)],
      22_000,
      [12_000, 12_000, 'full', 22_000, ''],
    ],
    ['lower priority and slower at once', [lower(20_000), throttled(20_000, 128)], 22_000, [0, 0, 'part', 20_000, '']],
    ['lower priority', [lower(20_000)], 30_000, [0, 0, 'full', 20_000, '']],
    ['two prices', [charged(20_000, 5, 1000), charged(23_000, 3, 1000)], 25_000, [25_200, 25_200, 'full', 25_000, '']],
  ] as const)('%s', (_, tiers, mb, expected) => expect(use(tiers, metered(20_000), mb)).toEqual(expected));
});

describe('unlimited, with', () => {
  test.each([
    ['a slowdown somewhere', [throttled(null, 128)], 10_000, [0, 0, 'unknown', null, 'threshold']],
    ['a charge somewhere: at most all of it is charged', [charged(null, 5, 1000)], 2000, [0, 12_000, 'full', null, 'threshold']],
    [
      'lower priority somewhere',
      [aTier({ from_mb: null, action: 'deprioritize', down_kbps: null })],
      2000,
      [0, 0, 'full', null, 'threshold'],
    ],
    ['a promise', [aTier({ from_mb: 0, action: 'full_speed', down_kbps: null })], 900_000, [0, 0, 'full', 900_000, '']],
    ['a low speed from the start', [throttled(0, 512)], 10_000, [0, 0, 'full', 0, '']],
    ['a slowdown after 20 GB and a stop somewhere beyond', [throttled(20_000, 512), block(null)], 20_000, [0, 0, 'full', 20_000, '']],
    ['the same, used further', [throttled(20_000, 512), block(null)], 21_000, [0, 0, 'unknown', null, 'threshold']],
    ['a charge from the first byte', [charged(0, 1, 10)], 100, [12_000, 12_000, 'full', 100, '']],
  ] as const)('%s', (_, tiers, mb, expected) => expect(use(tiers, said('unlimited'), mb)).toEqual(expected));
});

describe('other periods', () => {
  test('a day: even use, real number of days', () => {
    // 2 GB a day, 3 GB used a day (91.25 GB a month), 1.00 for each further GB: 365 a year.
    expect(use([charged(2000, 1, 1000, { period: 'day' })], metered(2000, 'day'), 91_250)).toEqual([36_500, 36_500, 'full', 91_250, '']);
  });
  test('of a day and a month the tighter one decides', () =>
    expect(use([throttled(1000, 512, { period: 'day' }), block(50_000)], said('unlimited'), 60_000)).toEqual([
      0,
      0,
      'part',
      30_416.666667,
      '',
    ]));
});

test('what fits through a slow speed in the rest of the period is delivered, more is not', () => {
  // 300 kbit/s for 30 days are 97.2 GB; of 200 GB with 20 GB at full speed, 27 days are left: 87.48 GB.
  expect(use([throttled(20_000, 300)], metered(20_000), 90_000)[2]).toBe('full');
  expect(use([throttled(20_000, 300)], metered(20_000), 200_000)[2]).toBe('part');
});

test('the least useful speed is the asker’s to choose', () =>
  expect(use([throttled(20_000, 128)], metered(20_000), 30_000, 64)[2]).toBe('full'));

test('128 kbit/s for 30 days are 41.472 GB', () => expect(throttleCeiling(128, 30)).toBe(41_472_000_000));
