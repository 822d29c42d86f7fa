import { describe, expect, test } from 'vitest';
import { axisFor, DEFAULT_AXIS, position, ticks } from '../../../src/charts/axis.ts';

describe('position on the data axis', () => {
  test('zero stands at the left edge and what lies beyond the end at the right', () => {
    expect(position(0)).toBe(0);
    expect(position(1e12)).toBe(1);
  });

  test('rises with the volume from 1 MB to the end', () => {
    const volumes = [0, 1, 30, 100, 101, 1_000, 20_000, 1_250_000, DEFAULT_AXIS.maxMb];
    const places = volumes.map((mb) => position(mb));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
  });

  test('each step of ten from 100 MB on has the same width', () => {
    const width = position(1_000) - position(100);
    for (const mb of [1_000, 10_000, 100_000]) expect(position(mb * 10) - position(mb)).toBeCloseTo(width, 10);
  });
});

describe('ticks', () => {
  test.each([
    ['default axis', DEFAULT_AXIS, [100, 1_000, 10_000, 100_000, 1_000_000]],
    ['an axis up to 20 GB', { maxMb: 20_000 }, [100, 1_000, 10_000]],
    ['an axis widened for 20 TB', axisFor(20_000_000), [100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000]],
  ])('%s', (_name, axis, expected) => expect(ticks(axis)).toEqual(expected));
});

test('the axis leaves room to the right of the largest threshold', () => {
  expect(axisFor(0)).toEqual(DEFAULT_AXIS);
  expect(position(4_000_000, axisFor(4_000_000))).toBeLessThan(0.95);
});
