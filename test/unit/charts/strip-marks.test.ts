import { describe, expect, test } from 'vitest';
import type { SegmentKind } from '../../../src/charts/strip.ts';
import { mark } from '../../../src/charts/strip-marks.ts';

const BOX = { x: 10, y: 4, w: 64, h: 16 };
const draw = (kind: SegmentKind, box = BOX): string => mark({ kind, tier: null }, box, 'p');
const KINDS: SegmentKind[] = ['full', 'claimed', 'throttle', 'deprioritise', 'charge', 'bolt', 'block', 'unknown'];

test('no two kinds are drawn alike, even in one colour', () => {
  const drawings = KINDS.map((kind) => draw(kind).replace(/class="[^"]*"/g, ''));
  expect(new Set(drawings).size).toBe(KINDS.length);
});

test('every drawing takes its colour from the text around it or from a pattern', () => {
  for (const kind of KINDS) expect(draw(kind)).toMatch(/currentColor|url\(#p-/);
});

describe('the staircase', () => {
  const heights = (svg: string): number[] => [...(/ d="([^"]+)"/.exec(svg)?.[1] ?? '').matchAll(/V([\d.]+)H/g)].map(([, y]) => Number(y));

  test('rises to the right and ends at the full height', () => {
    const steps = heights(draw('charge'));
    expect(steps.length).toBeGreaterThan(1);
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
    expect(steps.at(-1)).toBe(BOX.y);
  });

  test.each([
    [8, 2],
    [64, 4],
    [900, 8],
  ])('a band of %d units has %d steps', (w, count) => expect(heights(draw('charge', { ...BOX, w }))).toHaveLength(count));
});

test('a wall stands higher than the bar', () => expect(draw('block')).toContain('y="2" width="5" height="18"'));
