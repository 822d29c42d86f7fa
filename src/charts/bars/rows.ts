/** Lying bars with a line of words above each: the frame that the bar charts share. */
import type { Chart, ChartConfiguration, Plugin } from '../chartjs.ts';
import { baseOptions } from '../draw/options.ts';
import type { Area } from '../draw/pen.ts';
import type { Look } from '../types.ts';

export const ROW = 48;
export const BAR = 18;

/** One dataset: a value a row, to scale from 0 to 1; null = no bar. */
export interface BarSeries {
  readonly label: string;
  readonly colour: string;
  readonly values: readonly (number | null)[];
}

/** The box of a row's bar from one share of the width to another. */
export function barArea(chart: Chart, row: number, from = 0, to = 1): Area {
  const [x, y] = [chart.scales['x'], chart.scales['y']];
  const middle = y?.getPixelForValue(row) ?? 0;
  return {
    left: x?.getPixelForValue(from) ?? 0,
    right: x?.getPixelForValue(to) ?? 0,
    top: middle - BAR / 2,
    bottom: middle + BAR / 2,
  };
}

/** Middle of the line of words above a bar. */
export const wordsY = ({ top }: Area): number => top - 11;

/**
 * @param rows labels, one a row
 * @param top room above the first row, for a key
 * @param mark draws what bars alone do not say
 */
export function barsConfig(
  rows: readonly string[],
  series: readonly BarSeries[],
  top: number,
  look: Look,
  mark: (chart: Chart) => void,
): ChartConfiguration {
  const plugin: Plugin = { id: 'bar-marks', afterDatasetsDraw: mark };
  return {
    type: 'bar',
    data: {
      labels: [...rows],
      datasets: series.map(({ label, colour, values }) => ({
        label,
        data: [...values],
        backgroundColor: colour,
        barThickness: BAR,
        stack: 'all',
        clip: false as const,
      })),
    },
    options: {
      ...baseOptions(look, { top, right: 2, bottom: 0, left: 2 }),
      indexAxis: 'y',
      scales: {
        x: { type: 'linear', min: 0, max: 1, display: false, stacked: true },
        y: { type: 'category', display: false, stacked: true, offset: true },
      },
    },
    plugins: [plugin],
  } as ChartConfiguration;
}
