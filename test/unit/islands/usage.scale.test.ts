import { describe, expect, test } from 'vitest';
import { FIELDS, USAGE_FIELDS } from '../../../src/islands/usage.address.ts';
import { figureAt, SCALES, stopOf } from '../../../src/islands/usage.scale.ts';

describe.each(FIELDS)('the slider of %s', (field) => {
  const scale = SCALES[field];
  test('begins at nothing and rises', () => {
    expect(scale[0]).toBe(0);
    expect(scale.length).toBeGreaterThan(10);
    expect(scale).toEqual([...new Set(scale)].sort((a, b) => a - b));
  });
  test('stays within what an address may hold', () => expect(scale.at(-1)).toBeLessThanOrEqual(USAGE_FIELDS[field].max));
  test('its last step is its largest', () => {
    const distances = scale.slice(1).map((figure, at) => figure - (scale[at] ?? 0));
    expect(Math.max(...distances)).toBe(distances.at(-1));
  });
  test('each stop stands for its own figure', () => {
    expect(scale.map((figure) => stopOf(field, figure))).toEqual([...scale.keys()]);
    expect(scale.map((_, stop) => figureAt(field, stop))).toEqual(scale);
  });
});

test.each([
  ['dataMb', 4_400, 4_000],
  ['dataMb', 4_500, 4_000],
  ['dataMb', 10_000_000, 1_000_000],
  ['minutes', 141, 140],
] as const)('%s: %i stands at the stop of %i', (field, value, figure) => expect(figureAt(field, stopOf(field, value))).toBe(figure));

test('data reach from 100 MB to 1000 GB', () => {
  expect(SCALES.dataMb[1]).toBe(100);
  expect(SCALES.dataMb.at(-1)).toBe(1_000_000);
});
