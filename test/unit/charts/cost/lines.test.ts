import { describe, expect, test } from 'vitest';
import { cutAt, hintWords, lineOf } from '../../../../src/charts/cost/lines.ts';
import type { CostPoint } from '../../../../src/charts/types.ts';
import { aDrawing, aLine, LOOK } from './a-drawing.ts';

const RISING: readonly CostPoint[] = [
  [0, 20, 20, 'full'],
  [10_000, 20, 20, 'full'],
  [20_000, 120, 120, 'part'],
  [30_000, 220, 220, 'part'],
];

describe('a line that leaves its field', () => {
  test('ends at the edge, at the share of the way where it crosses', () => {
    expect(cutAt(RISING, 70).map(({ x, y }) => [x, y])).toEqual([[0, 20], [10, 20], [15, 70]]); // prettier-ignore
  });

  test('is whole where there is room', () => expect(cutAt(RISING, 220)).toHaveLength(4));
});

test('the stretch to a point is dashed as the use there is delivered', () => {
  const line = aLine(RISING);
  const { segment } = lineOf(line, aDrawing([line], { panels: [{ title: '', max: 300, amount: String }] }), LOOK);
  const { borderDash: dash } = segment as { borderDash?: (part: { p1DataIndex: number }) => number[] };
  expect([1, 2].map((p1DataIndex) => dash?.({ p1DataIndex }))).toEqual([[], [6, 4]]);
});

test('a lone plan has marks at its thresholds only', () => {
  const line = aLine(RISING);
  const flags = [{ mb: 10_000, series: [], long: '', short: '' }];
  const { pointRadius } = lineOf(line, aDrawing([line], { flags, panels: [{ title: '', max: 300, amount: String }] }), LOOK);
  expect(pointRadius).toEqual([0, 3.5, 0, 0]);
});

test('the box at the pointer says the volume, then what each plan costs there', () => {
  const lines = [aLine(RISING), aLine([[0, 5, null, 'unknown']], { at: 1, name: 'Plan B' })];
  const said = hintWords(aDrawing(lines))([
    { datasetIndex: 0, index: 1 },
    { datasetIndex: 1, index: 0 },
  ]);
  expect(said).toEqual(['10 GB', 'Plan A: 20', 'Plan B: at least 5']);
});
