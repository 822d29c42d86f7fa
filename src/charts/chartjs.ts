/** The one door to Chart.js: what is drawn is registered here, on pages and at build time alike. */
import { BasicPlatform, Chart, LinearScale, LineController, LineElement, PointElement, type ChartConfiguration } from 'chart.js';

export type { Chart, ChartConfiguration, ChartDataset, ChartOptions, Plugin, Scale, ScaleOptionsByType } from 'chart.js';

Chart.register(LinearScale, LineController, LineElement, PointElement);

/** What Chart.js needs to draw on: a canvas of a page, or one of the same shape in Node. */
export type Canvas = HTMLCanvasElement | { getContext: (kind: '2d') => unknown };

/** Draws a configuration; `destroy()` the answer before the canvas is used again. */
export const drawChart = (canvas: Canvas, config: ChartConfiguration): Chart => new Chart(canvas as HTMLCanvasElement, config);

/**
 * Draws at once, whatever the surroundings: nothing is listened to, nothing moves, a pixel is a pixel.
 * @param read takes what was drawn; the canvas is wiped after it
 */
export function drawStill<T>(canvas: Canvas, config: ChartConfiguration, read: () => T): T {
  const options = { ...config.options, animation: false, events: [], devicePixelRatio: 1 } as NonNullable<ChartConfiguration['options']>;
  const chart = drawChart(canvas, { ...config, options, platform: BasicPlatform });
  const drawn = read();
  chart.destroy();
  return drawn;
}
