/** Which figures of one subject have a page of their own. */
import { describe, expect, test } from 'vitest';
import { CARRIER_CHARTS, hasOwnPage, ownChart, ownCharts } from '../../../src/embed/own-page.ts';
import type { HistoryPoint, Plotted } from '../../../src/charts/types.ts';
import { aPlotted, aRulebook } from '../../support/plotted.ts';

const plan = aPlotted();
const withHistory: Plotted = { ...plan, history: [{} as HistoryPoint, {} as HistoryPoint] };
const book = aRulebook();

test.each<[string, Plotted, string[]]>([
  ['a plan', plan, ['strips', 'cost', 'speed']],
  ['a plan of two snapshots', withHistory, ['strips', 'cost', 'speed', 'history']],
  ['a rulebook', book, ['disclosure']],
])('%s', (_name, plotted, charts) => {
  expect(ownCharts(plotted)).toEqual(charts);
  for (const chart of charts) expect(hasOwnPage(chart as 'cost', [plotted])).toBe(true);
});

describe('none', () => {
  test.each<[string, Parameters<typeof hasOwnPage>]>([
    ['of several plans', ['cost', [plan, plan]]],
    ['of nothing', ['cost', []]],
    ['of one plan, of charts that set plans side by side', ['per-gb', [plan]]],
    ['of one snapshot, of a history', ['history', [plan]]],
    ['of a plan, of what rulebooks ask', ['disclosure', [plan]]],
  ])('%s', (_name, [chart, plotted]) => {
    expect(hasOwnPage(chart, plotted)).toBe(false);
  });
});

test('where a chart has none, the first of the subject stands in', () => {
  expect(ownChart('speed', plan)).toBe('speed');
  expect(ownChart('per-gb', plan)).toBe('strips');
  expect(ownChart('disclosure', book)).toBe('disclosure');
});

test('carriers have strips and what their plans give for the money', () => {
  expect(CARRIER_CHARTS).toEqual(['strips', 'per-gb']);
});
