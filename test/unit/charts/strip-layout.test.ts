import { describe, expect, test } from 'vitest';
import { DEFAULT_AXIS, position } from '../../../src/charts/axis.ts';
import { stripModel } from '../../../src/charts/segments.ts';
import { placeSegments, textWidth } from '../../../src/charts/strip-layout.ts';
import { input, metered, tier, unlimited } from './tiers.ts';

const place = (of: Parameters<typeof stripModel>[0]) => placeSegments(stripModel(of).segments, DEFAULT_AXIS, 1_000);

describe('placing bands', () => {
  test('known thresholds stand on the axis, the last band runs to the edge', () => {
    const [full, throttled, blocked] = place(input(unlimited, [tier(20_000, 'throttle'), tier(100_000, 'block')]));
    expect(full?.x0).toBe(0);
    expect(throttled?.x0).toBeCloseTo(position(20_000) * 1_000);
    expect(throttled?.x1).toBe(blocked?.x0);
    expect(blocked?.x1).toBe(1_000);
  });

  test('a tier without a threshold stands in the last quarter, after the unknown stretch', () => {
    const [unknown, throttled] = place(input(unlimited, [tier(null, 'throttle')]));
    expect(unknown?.x0).toBe(0);
    expect(throttled?.x0).toBeGreaterThanOrEqual(740);
  });

  test.each([
    ['a known throttle before an unknown wall', input(metered(40_000), [tier(40_000, 'throttle'), tier(null, 'block')])],
    ['a huge allowance before an unknown wall', input(metered(4_000_000), [tier(4_000_000, 'throttle'), tier(null, 'block')])],
    ['an allowance before an unknown charge', input(metered(10), [tier(null, 'charge')])],
  ])('bands join without gap or overlap: %s', (_name, of) => {
    const placed = place(of);
    expect(placed[0]?.x0).toBe(0);
    expect(placed.at(-1)?.x1).toBe(1_000);
    for (const [index, { x0, x1 }] of placed.entries()) {
      expect(x1).toBeGreaterThan(x0);
      if (index > 0) expect(x0).toBe(placed[index - 1]?.x1);
    }
  });
});

test('Chinese characters are about twice as wide as Latin letters', () => {
  expect(textWidth('限速', 10)).toBe(20);
  expect(textWidth('ab', 10)).toBeCloseTo(11.2);
});
