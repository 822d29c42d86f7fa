import { describe, expect, test } from 'vitest';
import { heldBy, oneEach, toRung } from '../../../../src/core/cost/rung.ts';
import type { WireTier } from '../../../../src/core/model/wire.ts';
import { aTier } from '../../../support/cards.ts';
import { charged, throttled } from './facts.ts';

const rungs = (...tiers: WireTier[]) => oneEach(tiers.map((tier, at) => toRung(tier, at, 2, 'month')));
const action = (effect: WireTier['action'], from_mb: number | null = 20_000) => aTier({ from_mb, action: effect, down_kbps: null });

describe('several at one volume', () => {
  test.each<[string, WireTier[], string]>([
    ['a speed before a pack', [charged(20_000, 5, 1000), throttled(20_000, 512)], 'throttle'],
    ['a pack before a speed that is not stated', [throttled(20_000, null), charged(20_000, 5, 1000)], 'charge'],
    ['a pack without a price before a speed that is not stated', [throttled(20_000, null), charged(20_000, null, 1000)], 'charge'],
    ['a pack without a price before a stop', [action('block'), charged(20_000, null, null)], 'charge'],
    ['what holds beside lower priority', [action('deprioritize'), throttled(20_000, 512)], 'throttle'],
    ['lower priority before a limit of unknown effect', [action('unspecified'), action('deprioritize')], 'deprioritize'],
    ['a promise before anything', [throttled(20_000, 512), action('full_speed')], 'full_speed'],
  ])('%s', (_, tiers, effect) => expect(rungs(...tiers).map((rung) => rung.effect)).toEqual([effect]));

  test('of unknown volume both are kept, last', () =>
    expect(rungs(action('block', null), throttled(null, 128), throttled(5000, 512)).map(({ effect }) => effect)).toEqual([
      'throttle',
      'throttle',
      'block',
    ]));
});

test('who finds the speed too slow takes what can be had instead', () => {
  const [rung] = rungs(throttled(20_000, 300), charged(20_000, 5, 1000));
  if (!rung) throw new Error('no rung');
  expect(heldBy(rung, 256).effect).toBe('throttle');
  expect(heldBy(rung, 1000).effect).toBe('charge');
});

describe('how long blocks last', () => {
  test.each([
    ['month', 'month', null],
    ['day', 'month', 1],
    ['week', '28d', 7],
    ['28d', 'month', null],
    ['month', 'day', null],
  ])('told by the %s in a ladder of the %s', (told, ladder, days) =>
    expect(toRung(charged(1000, 1, 500, { period: told }), 0, 2, ladder).blocksLast?.days ?? null).toBe(days),
  );
});
