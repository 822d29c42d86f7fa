import { describe, expect, test } from 'vitest';
import { stripModel, type StripInput } from '../../../src/charts/segments.ts';
import { excluded, input, metered, notStated, tier, unlimited } from './tiers.ts';

/** "0:full 20000:throttle ?:block": start and kinds of every band. */
const shape = (of: StripInput): string =>
  stripModel(of)
    .segments.map(({ fromMb, lanes }) => `${fromMb ?? '?'}:${lanes.map((lane) => lane.kind).join('+')}`)
    .join(' ');

describe('bands of the strip', () => {
  test.each<[string, StripInput, string]>([
    ['metered, nothing said about what follows', input(metered(3_000)), '0:full 3000:unknown'],
    ['metered without a volume', input(metered(null)), '0:unknown'],
    ['metered, then charged', input(metered(3_000), [tier(3_000, 'charge')]), '0:full 3000:charge'],
    ['metered, a tier only beyond the allowance', input(metered(20_000), [tier(100_000, 'block')]), '0:full 20000:unknown 100000:block'],
    ['metered, slowed before the allowance ends', input(metered(100_000), [tier(50_000, 'throttle')]), '0:full 50000:throttle'],
    [
      'metered, lower priority does not say what ends the allowance',
      input(metered(50_000), [tier(22_000, 'deprioritize')]),
      '0:full 22000:deprioritise 50000:unknown',
    ],
    ['unlimited and nothing else', input(unlimited), '0:claimed'],
    ['truly unlimited (stated) to be without limits', input(unlimited, [], { verdict: 'truly unlimited (stated)' }), '0:full'],
    [
      'unlimited, two throttles and a wall, in any order',
      input(unlimited, [tier(100_000, 'block'), tier(20_000, 'throttle')]),
      '0:full 20000:throttle 100000:block',
    ],
    ['unlimited, slowed from a threshold not stated', input(unlimited, [tier(null, 'throttle')]), '0:unknown ?:throttle'],
    [
      'a wall at an unknown volume after a throttle',
      input(metered(40_000), [tier(40_000, 'throttle'), tier(null, 'block')]),
      '0:full 40000:throttle ?:unknown ?:block',
    ],
    ['a threshold whose effect is not stated', input(unlimited, [tier(50_000, 'unspecified')]), '0:full 50000:unknown'],
    ['slowed from the first byte', input(unlimited, [tier(0, 'throttle')]), '0:throttle'],
    [
      'lower priority keeps an earlier throttle',
      input(unlimited, [tier(0, 'throttle'), tier(22_000, 'deprioritize')]),
      '0:throttle 22000:throttle+deprioritise',
    ],
    [
      'two effects at one threshold',
      input(metered(100_000), [tier(100_000, 'throttle'), tier(100_000, 'charge')]),
      '0:full 100000:throttle+charge',
    ],
    ['add-on, then slowed', input(metered(250), [tier(250, 'bolt_on'), tier(1_000, 'throttle')]), '0:full 250:bolt 1000:throttle'],
    ['nothing stated at all', input(notStated), '0:unknown'],
    ['no allowance stated, but a threshold', input(notStated, [tier(600_000, 'throttle')]), '0:full 600000:throttle'],
    ['no data', input(excluded), '0:block'],
  ])('%s', (_name, of, expected) => expect(shape(of)).toBe(expected));

  test('each band ends where the next begins, the last one is open', () => {
    const { segments } = stripModel(input(unlimited, [tier(20_000, 'throttle'), tier(100_000, 'block')]));
    expect(segments.map(({ toMb }) => toMb)).toEqual([20_000, 100_000, null]);
  });
});

describe('what the bar counts', () => {
  test('other scopes stay off the bar and are kept', () => {
    const hotspot = tier(10_000, 'throttle', { scope: 'hotspot' });
    const model = stripModel(input(unlimited, [tier(22_000, 'deprioritize'), hotspot]));
    expect(model.others).toEqual([hotspot]);
    expect(model.segments).toHaveLength(2);
  });

  test.each([
    ['a daily allowance', input(metered(2_000, 'day'), [tier(2_000, 'throttle', { period: 'day' })]), 'day', 0],
    ['28 days and a month share the bar', input(metered(2_000, '28d'), [tier(2_000, 'throttle')]), '28d', 0],
    [
      'a daily tier beside a monthly one',
      input(metered(2_000), [tier(2_000, 'throttle'), tier(500, 'block', { period: 'day' })]),
      'month',
      1,
    ],
    ['an unlimited plan counts as its first tier does', input(unlimited, [tier(2_000, 'throttle', { period: 'day' })]), 'day', 0],
  ])('%s', (_name, of, period, others) => {
    const model = stripModel(of);
    expect(model.period).toBe(period);
    expect(model.others).toHaveLength(others);
  });

  test('an allowance of another period adds no end to the bar', () => {
    expect(shape(input(metered(30_000), [tier(1_000, 'throttle', { period: 'day' })]))).toBe('0:full 1000:throttle');
  });
});
