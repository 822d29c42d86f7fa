import { describe, expect, test } from 'vitest';
import { layLevels, stretchesOf, type Level } from '../../../../src/charts/speed/levels.ts';
import type { Plan } from '../../../../src/core/model/index.ts';
import { aTier, meteredGb, unlimitedData } from '../../../support/a-plan.ts';
import { aPlotted } from '../../../support/plotted.ts';

const rate = (kbps: number): Level => ({ kind: 'rate', low: kbps, high: kbps });
const levels = (overrides: Partial<Plan>): readonly string[] =>
  stretchesOf(aPlotted(overrides)).map(({ fromMb, level, stroke }) =>
    [fromMb ?? '?', level.kind === 'rate' ? `${level.low}-${level.high}` : level.kind, stroke].join(' '),
  );

test.each<[string, Partial<Plan>, string[]]>([
  ['slowed after a volume', { data: unlimitedData(), tiers: [aTier()] }, ['0 full solid', '20000 128-128 solid']],
  ['slowed without a speed', { data: unlimitedData(), tiers: [aTier({ downKbps: null })] }, ['0 full solid', '20000 slow solid']],
  [
    'slowed after a volume that is not stated',
    { data: unlimitedData(), tiers: [aTier({ threshold: null })] },
    ['0 unknown dotted', '? 128-128 solid'],
  ],
  ['stopped', { data: unlimitedData(), tiers: [aTier({ effect: 'block', downKbps: null })] }, ['0 full solid', '20000 stopped solid']],
  ['charged', { data: unlimitedData(), tiers: [aTier({ effect: 'charge', downKbps: null })] }, ['0 full solid', '20000 full dashed']],
  ['nothing after the allowance', { data: meteredGb(10) }, ['0 full solid', '10000 unknown dotted']],
  ['a bare claim', { data: unlimitedData(), verdict: 'hidden', unlimitedClaim: 'Unlimited' }, ['0 full dotted']],
  ['a day counts as its month', { data: unlimitedData(), tiers: [aTier({ period: 'day' })] }, ['0 full solid', '608333 128-128 solid']],
])('%s', (_name, overrides, expected) => {
  expect(levels(overrides)).toEqual(expected);
});

describe('the height', () => {
  test('of stated speeds is a whole number of powers of ten', () => {
    expect(layLevels([[rate(128)], [rate(300_000)]]).axis).toEqual({ from: 2, to: 6 });
  });

  test('of what has no figure lies outside the axis, and no band covers another', () => {
    const { axis, bands, min, max } = layLevels([
      [{ kind: 'full' }, rate(128)],
      [{ kind: 'slow' }],
      [{ kind: 'unknown' }, { kind: 'stopped' }],
    ]);
    expect([bands.full?.from, bands.slow?.to]).toEqual([axis?.to, axis?.from]);
    expect([bands.unknown?.to, bands.stopped?.to]).toEqual([bands.slow?.from, bands.unknown?.from]);
    expect([min, max]).toEqual([bands.stopped?.from, bands.full?.to]);
  });

  test('without any stated speed there are bands alone', () => {
    const { axis, min, max } = layLevels([[{ kind: 'full' }]]);
    expect(axis).toBeNull();
    expect(max).toBeGreaterThan(min);
  });
});
