/** A drawing of costs of which a test states only what it is about. */
import type { CostDrawing, CostLine } from '../../../../src/charts/cost/drawing.ts';
import type { CostPoint, Look } from '../../../../src/charts/types.ts';
import { LIGHT } from '../../../../src/charts/theme.ts';

export const LOOK: Look = { width: 600, height: 300, theme: LIGHT, font: 'sans-serif', animated: false };

export const aLine = (points: readonly CostPoint[], overrides: Partial<CostLine> = {}): CostLine => ({
  at: 0,
  name: 'Plan A',
  points,
  said: ([, low, high]) => (high === null ? `at least ${low}` : String(low)),
  panel: 0,
  ...overrides,
});

export const aDrawing = (lines: readonly CostLine[], overrides: Partial<CostDrawing> = {}): CostDrawing => ({
  keys: [],
  empty: null,
  lines,
  panels: [{ title: 'USD a month', max: 100, amount: (value) => `$${value}` }],
  flags: [],
  endMb: 100_000,
  xTitle: 'GB',
  volume: (mb) => `${mb / 1000} GB`,
  ...overrides,
});
