/** What stands on the cost chart beside its lines: names, arrows, amounts, currencies. */
import type { Chart } from '../chartjs.ts';
import { drawEnds } from '../draw/key.ts';
import { fontOf } from '../draw/options.ts';
import { apart, patched, type Area, type Pen } from '../draw/pen.ts';
import { seriesOf } from '../draw/series.ts';
import type { Look } from '../types.ts';
import { scalesOf, type CostDrawing } from './drawing.ts';
import { cutAt } from './lines.ts';

/** An arrow where a line leaves the field. */
function arrow(pen: Pen, x: number, y: number, colour: string): void {
  pen.beginPath();
  pen.fillStyle = colour;
  pen.moveTo(x - 5, y + 2);
  pen.lineTo(x + 5, y + 2);
  pen.lineTo(x, y - 7);
  pen.closePath();
  pen.fill();
}

/** Names at the ends of the lines of a field. */
export function drawLineEnds(chart: Chart, { lines, keys, panels }: CostDrawing, panel: number, look: Look): void {
  const { x, y, top, bottom } = scalesOf(chart, panel);
  const own = lines.filter((line) => line.panel === panel);
  const max = panels[panel]?.max ?? Infinity;
  const last = own.map((line) => ({ line, end: cutAt(line.points, max).at(-1) }));
  apart(chart.ctx, () => {
    for (const { line, end } of last)
      if (end && end.y === max && (line.points.at(-1)?.[1] ?? 0) > max)
        arrow(chart.ctx, x(end.x * 1000), y(max), seriesOf(line.at, look.theme).colour);
  });
  if (keys.length === 0) return;
  const area: Area = { left: chart.chartArea.left, right: chart.chartArea.right, top, bottom };
  drawEnds(
    chart.ctx,
    last.flatMap(({ line, end }) => (end ? [{ at: line.at, name: line.name, x: x(end.x * 1000), y: y(end.y) }] : [])),
    area,
    look,
  );
}

/** The currency of a field, inside its top left corner. */
export function drawHeadings(chart: Chart, { panels }: CostDrawing, look: Look): void {
  if (panels.length < 2) return;
  const pen = chart.ctx;
  apart(pen, () => {
    pen.font = fontOf(look, 11, 600);
    pen.fillStyle = look.theme.muted;
    pen.textAlign = 'left';
    pen.textBaseline = 'middle';
    for (const [panel, { title }] of panels.entries())
      patched(pen, title, chart.chartArea.left + 6, scalesOf(chart, panel).top + 8, 11, look.theme);
  });
}

/** A lone plan has its amounts at its line: at the start, and at the end where it differs. */
export function drawAmounts(chart: Chart, { lines, keys, panels }: CostDrawing, look: Look): void {
  const [line] = lines;
  const [first, last] = [line?.points[0], line?.points.at(-1)];
  if (!line || !first || !last || keys.length > 0) return;
  const { x, y, top } = scalesOf(chart, line.panel);
  const pen = chart.ctx;
  const same = line.said(first) === line.said(last);
  apart(pen, () => {
    pen.font = fontOf(look, 12, 600);
    pen.fillStyle = look.theme.text;
    pen.textBaseline = 'middle';
    for (const point of same ? [first] : [first, last]) {
      const end = point === last && !same;
      if (end && point[1] > (panels[line.panel]?.max ?? Infinity)) continue;
      pen.textAlign = end ? 'right' : 'left';
      const low = Math.max(top + 8, y(point[1]) - 14);
      // Below the line where strokes stand above it.
      patched(pen, line.said(point), end ? x(point[0]) - 2 : x(point[0]) + 8, point[2] === null ? y(point[1]) + 15 : low, 12, look.theme);
    }
  });
}
