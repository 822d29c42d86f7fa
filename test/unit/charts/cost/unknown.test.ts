/** What is not known of a cost, as it is written by the recorder. */
import { describe, expect, test } from 'vitest';
import { drawStill } from '../../../../src/charts/chartjs.ts';
import { costConfig } from '../../../../src/charts/cost/config.ts';
import { svgCanvas } from '../../../../src/charts/svg-canvas.ts';
import type { CostDrawing } from '../../../../src/charts/cost/drawing.ts';
import type { CostPoint } from '../../../../src/charts/types.ts';
import { aDrawing, aLine, LOOK } from './a-drawing.ts';

function drawn(drawing: CostDrawing): string {
  const canvas = svgCanvas(LOOK.width, LOOK.height, (text) => text.length * 6, LOOK.font);
  return drawStill(canvas, costConfig(drawing, LOOK), canvas.body);
}
const line = (high: number | null): string => {
  const points: readonly CostPoint[] = [
    [0, 20, high, 'full'],
    [100_000, 20, high, 'full'],
  ];
  return drawn(aDrawing([aLine(points)]));
};
/** Opacities of strokes, which only what is not known has. */
const strengths = (svg: string): readonly string[] => [...svg.matchAll(/stroke-opacity="([^"]+)"/g)].map(([, value = '']) => value);

describe('beside a line', () => {
  test('nothing, where the cost is known', () => expect(strengths(line(20))).toEqual([]));
  test('strokes that fade upwards, where the rest is not stated', () => expect(strengths(line(null))).toEqual(['0.8', '0.5', '0.25']));
  test('a band, where it lies between two amounts', () => expect(strengths(line(50))).toEqual(['0.25']));
});

test('a field without any price is fog with its words', () => {
  const svg = drawn(aDrawing([], { empty: 'price not stated' }));
  expect(svg).toContain('<pattern');
  expect(svg).toContain('>price not stated</text>');
});
