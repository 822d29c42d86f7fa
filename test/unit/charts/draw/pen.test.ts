import { describe, expect, test } from 'vitest';
import { fitted, hatch, wrapped, type Pen } from '../../../../src/charts/draw/pen.ts';

const letters = (text: string): number => [...text].length;

test.each([
  ['short', 10, 'short'],
  ['much too long', 7, 'much t…'],
  ['much too long', 6, 'much…'],
  ['流量很多的套餐', 4, '流量很…'],
  ['x', 0, ''],
])('%s fits into %i as “%s”', (text, width, expected) => {
  expect(fitted(text, width, letters)).toBe(expected);
});

test.each<[string, number, number, string[]]>([
  ['a plan of one', 6, 3, ['a plan', 'of one']],
  ['a plan of one', 6, 1, ['a pla…']],
  ['全国大流量套餐', 4, 2, ['全国大流', '量套餐']],
  // A closing bracket never begins a line.
  ['全国大流）量', 4, 2, ['全国大', '流）量']],
  ['unbreakable', 4, 2, ['unb…']],
])('“%s” in lines of %i, at most %i', (text, width, most, expected) => {
  expect(wrapped(text, width, most, letters)).toEqual(expected);
});

describe('hatching', () => {
  function ends(left: number, top: number, right: number, bottom: number, rising = true): readonly (readonly [number, number])[] {
    const points: [number, number][] = [];
    const note = (x: number, y: number): void => void points.push([x, y]);
    const pen = { beginPath: () => undefined, stroke: () => undefined, moveTo: note, lineTo: note };
    hatch(pen as unknown as Pen, { left, top, right, bottom }, 6, rising);
    return points;
  }

  test.each([true, false])('stays inside its area (rising: %s)', (rising) => {
    const points = ends(10, 20, 70, 40, rising);
    expect(points.length).toBeGreaterThan(10);
    for (const [x, y] of points) expect([x >= 10 && x <= 70, y >= 20 && y <= 40]).toEqual([true, true]);
  });

  test('an area without extent has none', () => expect(ends(10, 10, 10, 40)).toEqual([]));
});
