import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../../src/charts/figure.ts';
import { figureSvg } from '../../../../src/charts/figure-svg.ts';
import { roughMeasure } from '../../../../src/charts/measure.ts';
import { LIGHT } from '../../../../src/charts/theme.ts';
import type { Figure, PlottedPlan } from '../../../../src/charts/types.ts';
import { aTier, gb, unlimitedData } from '../../../support/a-plan.ts';
import { aPlotted } from '../../../support/plotted.ts';

const unspoken = { downKbps: null } as const;
const slowedAt = (...volumes: readonly number[]): PlottedPlan =>
  aPlotted({ data: unlimitedData(), speeds: [], tiers: volumes.map((volume) => aTier({ threshold: gb(volume), ...unspoken })) });
const speed = (...plans: readonly PlottedPlan[]): Figure => figureOf({ chart: 'speed', lang: 'en' }, plans);

function words(figure: Figure): string {
  const look = { width: 640, height: figure.picture.height(640), theme: LIGHT, font: 'sans-serif', animated: false };
  return figureSvg(figure, look, roughMeasure)
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('\u00a0', ' ');
}

describe('thresholds', () => {
  test('a later one is in the picture as long as the first keeps its room', () => {
    for (const volume of ['25 GB', '100 GB']) expect(words(speed(slowedAt(25, 100)))).toContain(volume);
    expect(speed(slowedAt(25, 100)).notes.join()).not.toContain('beyond');
  });

  test('one too far off is named below', () => {
    const figure = speed(slowedAt(1, 500));
    expect(words(figure)).not.toContain('500 GB');
    expect(figure.notes.join()).toMatch(/Thresholds beyond the right end: .*500.GB/);
  });
});

describe('the height', () => {
  test('where no speed is stated is that of the bands, which say nothing by their height', () => {
    const stated = aPlotted({ data: unlimitedData(), tiers: [aTier({ threshold: gb(20), downKbps: 128 })] });
    for (const width of [320, 640, 1200])
      expect(speed(slowedAt(20)).picture.height(width)).toBeLessThan(speed(stated).picture.height(width) - 80);
  });

  test('of bands grows with the plans in them', () => {
    const height = (plans: number): number =>
      speed(...Array.from({ length: plans }, (_, at) => ({ ...slowedAt(20), id: `us-${at}` }))).picture.height(640);
    expect(height(6)).toBeGreaterThan(height(2));
  });
});
