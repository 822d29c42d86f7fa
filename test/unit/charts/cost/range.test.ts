import { expect, test } from 'vitest';
import { axisEnd, costThresholds, hasShortPeriod, pointsTo } from '../../../../src/charts/cost/range.ts';
import { aTier, gb } from '../../../support/a-plan.ts';
import { aPlotted } from '../../../support/plotted.ts';

test.each<[string, (number | null)[], number[], number | undefined, number]>([
  ['one threshold, with room behind it', [20_000], [], undefined, 30_000],
  ['small thresholds on an axis of some use', [1_000], [], undefined, 10_000],
  ['a plan without a threshold beside a small one', [2_000, null], [], undefined, 30_000],
  ['thresholds that can be seen together', [10_000, 100_000], [], undefined, 150_000],
  ['one too far off to be seen with the first', [1_000, 1_000_000], [], undefined, 10_000],
  ['no threshold at all', [null], [], undefined, 100_000],
  ['an end of one’s own', [20_000], [], 100_000, 100_000],
  ['an end between the volumes that are known', [20_000], [], 90_000, 100_000],
  ['an absurd end', [20_000], [], 1e12, 5_000_000],
  ['a later threshold with room for the first', [25_000], [100_000], undefined, 150_000],
  ['a later one that would crowd the first', [1_000], [50_000], undefined, 10_000],
  ['a later one, and an end of one’s own', [25_000], [100_000], 60_000, 60_000],
])('%s', (_name, firsts, laters, wanted, end) => {
  expect(axisEnd(firsts, laters, wanted)).toBe(end);
});

test('thresholds of a cost series are its volumes with a point just beyond', () => {
  const { cost } = aPlotted({ tiers: [aTier(), aTier({ threshold: gb(100), downKbps: 64 })] });
  expect(cost && costThresholds(cost)).toEqual([20_000, 100_000]);
});

test('points end at the end of the axis', () => {
  const { cost } = aPlotted();
  expect(cost && pointsTo(cost, 10_000).at(-1)?.[0]).toBe(10_000);
});

test.each([
  ['month', false],
  ['28d', false],
  ['day', true],
  ['week', true],
  ['7d', true],
])('a threshold per %s is drawn as use in a month: %s', (period, expected) => {
  expect(hasShortPeriod(aPlotted({ tiers: [aTier({ period })] }))).toBe(expected);
});
