import { describe, expect, test } from 'vitest';
import { laddersOf } from '../../../../src/core/cost/rungs.ts';
import type { CardAllowance } from '../../../../src/core/model/card.ts';
import type { WireTier } from '../../../../src/core/model/wire.ts';
import { aTier } from '../../../support/cards.ts';
import { charged, metered, said, throttled } from './facts.ts';

const ladders = (tiers: readonly WireTier[], allowance: CardAllowance, pack: string | null = 'month') =>
  laddersOf(tiers, { scope: 'data', allowance, pack, scale: 2 }).map(({ period, rungs }) => [
    period,
    ...rungs.map(({ from, effect }) => `${from === null ? '?' : from / 1e6} ${effect}`),
  ]);
const block = (from_mb: number | null) => aTier({ from_mb, action: 'block', down_kbps: null });

describe('what follows the allowance', () => {
  test.each([
    ['nothing is said', [], metered(20_000), [['month', '20000 unspecified']]],
    ['a tier at the allowance', [throttled(20_000, 128)], metered(20_000), [['month', '20000 throttle']]],
    ['a tier of unknown volume follows the allowance', [charged(null, 5, 1000)], metered(20_000), [['month', '20000 charge']]],
    ['a tier before it', [throttled(10_000, 128)], metered(20_000), [['month', '10000 throttle', '20000 unspecified']]],
    ['a tier after it', [block(30_000)], metered(20_000), [['month', '20000 unspecified', '30000 block']]],
    [
      'a promise of full speed does not',
      [aTier({ from_mb: 0, action: 'full_speed', down_kbps: null })],
      metered(20_000),
      [['month', '0 full_speed', '20000 unspecified']],
    ],
    ['unlimited, no tier', [], said('unlimited'), []],
    ['nothing about data', [], said('not-stated'), []],
    ['a tier, and nothing about the allowance', [throttled(5000, 512)], said('not-stated'), [['month', '5000 throttle']]],
  ] as const)('%s', (_, tiers, allowance, expected) => expect(ladders(tiers, allowance)).toEqual(expected));
});

describe('periods', () => {
  test('each period has its own ladder; a billing cycle is a month', () =>
    expect(
      ladders([throttled(1000, 512, { period: 'day' }), block(30_000), throttled(10_000, 256, { period: 'cycle' })], said('unlimited')),
    ).toEqual([
      ['day', '1000 throttle'],
      ['month', '10000 throttle', '30000 block'],
    ]));
  test('a tier at the volume of the allowance counts in the period of the allowance', () =>
    expect(ladders([throttled(6000, 16)], metered(6000, '28d'))).toEqual([['28d', '6000 throttle']]));
  test('packs of a day start after the allowance of the month and last a day', () => {
    const [ladder] = laddersOf([charged(1000, 1, 500, { period: 'day' })], {
      scope: 'data',
      allowance: metered(1000),
      pack: null,
      scale: 2,
    });
    expect([ladder?.period, ladder?.rungs[0]?.blocksLast?.days]).toEqual(['month', 1]);
  });
  test('a yearly allowance gives way to fine print that tells it per month', () =>
    expect(ladders([charged(100_000, 3, 1000)], metered(100_000, 'year'))).toEqual([['month', '100000 charge']]));
  test('a pack lasts as long as its price', () =>
    expect(ladders([], metered(1000, 'one-off'), '30d')).toEqual([['30d', '1000 unspecified']]));
  test('only tiers of the scope', () =>
    expect(ladders([block(5000), aTier({ scope: 'hotspot', from_mb: 1000 })], said('unlimited'))).toEqual([['month', '5000 block']]));
});

test('money is in units of the scale, blocks in bytes, the place of the tier is kept', () => {
  const [ladder] = laddersOf([throttled(1, 1), charged(20_000, 0.5, 100, { charge_cap: 12 })], {
    scope: 'data',
    allowance: metered(20_000),
    pack: null,
    scale: 2,
  });
  expect(ladder?.rungs.at(-1)).toMatchObject({ price: 50, block: 100e6, cap: 1200, inputs: ['tiers.1'] });
});
