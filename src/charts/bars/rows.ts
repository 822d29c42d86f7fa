/** Rows of lying bars with a line of words above each: the frame that the bar charts share. */
import type { Chart, ChartConfiguration, Plugin } from '../chartjs.ts';
import { baseOptions } from '../draw/options.ts';
import type { Area } from '../draw/pen.ts';
import type { Look } from '../types.ts';

export const ROW = 48;
export const BAR = 18;

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
 * Chart.js lays out the rows and keeps the scales; the bars are painted by `mark`, since their textures say what they mean. Its own bars
 * would be fetched by every reader of any chart.
 * @param rows how many
 * @param top room above the first row, for a key
 */
export function barsConfig(rows: number, top: number, look: Look, mark: (chart: Chart) => void): ChartConfiguration {
  const plugin: Plugin = { id: 'bar-marks', afterDatasetsDraw: mark };
  return {
    type: 'line',
    data: { datasets: [] },
    options: {
      ...baseOptions(look, { top, right: 2, bottom: 0, left: 2 }),
      scales: {
        x: { type: 'linear', min: 0, max: 1, display: false },
        y: { type: 'linear', min: -0.5, max: Math.max(1, rows) - 0.5, reverse: true, display: false },
      },
    },
    plugins: [plugin],
  } as ChartConfiguration;
}
