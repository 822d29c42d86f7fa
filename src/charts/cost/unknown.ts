/** What is not known of a cost: strokes above a line, a band between least and most, a field of fog. */
import type { Chart } from '../chartjs.ts';
import { fontOf } from '../draw/options.ts';
import { apart, patched, type Pen } from '../draw/pen.ts';
import { seriesOf } from '../draw/series.ts';
import { fog } from '../draw/texture.ts';
import type { Look } from '../types.ts';
import { scalesOf, type CostLine } from './drawing.ts';

const GRASS = [
  [3, 12, 0.8],
  [13, 22, 0.5],
  [23, 32, 0.25],
] as const;

/** Strokes that rise from a line: the cost is at least that, and how much more is not stated. */
function grass(pen: Pen, from: readonly [number, number], to: readonly [number, number], top: number): void {
  const [x0, y0] = from;
  const [x1, y1] = to;
  for (const [low, high, alpha] of GRASS) {
    pen.globalAlpha = alpha;
    pen.beginPath();
    for (let x = Math.ceil(x0 / 6) * 6; x < x1; x += 6) {
      const y = y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
      if (y - low <= top) continue;
      pen.moveTo(x, y - low);
      pen.lineTo(x, Math.max(top, y - high));
    }
    pen.stroke();
  }
}

/** Between the least and the most a cost can be. */
function between(pen: Pen, x0: number, x1: number, edges: readonly (readonly [number, number])[]): void {
  pen.beginPath();
  pen.globalAlpha = 0.25;
  const [[low0, high0] = [0, 0], [low1, high1] = [0, 0]] = edges;
  for (let x = Math.ceil(x0 / 7) * 7; x <= x1; x += 7) {
    const share = x1 === x0 ? 0 : (x - x0) / (x1 - x0);
    pen.moveTo(x, low0 + (low1 - low0) * share);
    pen.lineTo(x, high0 + (high1 - high0) * share);
  }
  pen.stroke();
}

/** Along a line, from each volume to the next. */
export function drawUnknown(chart: Chart, line: CostLine, look: Look): void {
  const { x, y, top } = scalesOf(chart, line.panel);
  const pen = chart.ctx;
  apart(pen, () => {
    pen.strokeStyle = seriesOf(line.at, look.theme).colour;
    pen.lineWidth = 1;
    pen.setLineDash([]);
    for (const [index, point] of line.points.entries()) {
      const next = line.points[index + 1];
      if (!next) break;
      const [from, to] = [x(point[0]), x(next[0])];
      const clamp = (amount: number): number => Math.max(top, y(amount));
      if (next[2] === null) grass(pen, [from, clamp(point[1])], [to, clamp(next[1])], top);
      else if (next[2] > next[1] && point[2] !== null)
        between(pen, from, to, [
          [clamp(point[1]), clamp(point[2])],
          [clamp(next[1]), clamp(next[2])],
        ]);
    }
  });
}

/** No price is stated: the whole field is fog. */
export function drawNothing(chart: Chart, words: string, look: Look): void {
  const { left, right, top, bottom } = chart.chartArea;
  const pen = chart.ctx;
  fog(pen, chart.chartArea, look.theme);
  apart(pen, () => {
    pen.font = fontOf(look, 12, 600);
    pen.fillStyle = look.theme.text;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    patched(pen, words, (left + right) / 2, (top + bottom) / 2, 12, look.theme);
  });
}
