/** The one door to Chart.js: what is drawn is registered here, on pages and at build time alike. */
import { Chart, type ChartConfiguration } from 'chart.js';

export type { Chart, ChartConfiguration, Plugin } from 'chart.js';

/** What Chart.js needs to draw on: a canvas of a page, or one of the same shape in Node. */
export type Canvas = HTMLCanvasElement | { getContext: (kind: '2d') => unknown };

/** Draws a configuration; `destroy()` the answer before the canvas is used again. */
export const drawChart = (canvas: Canvas, config: ChartConfiguration): Chart => new Chart(canvas as HTMLCanvasElement, config);
