/** The cost chart as a Chart.js configuration: GB along, money up, one field a currency above the next. */
import type { Chart, ChartConfiguration, ChartDataset, Plugin } from '../chartjs.ts';
import type { Flag } from '../draw/flags.ts';
import { flagRoom } from '../draw/flag-room.ts';
import { drawFlags } from '../draw/flags.ts';
import { drawEnds, keyHeight, keyPlugin, keyWidth, type KeyItem } from '../draw/key.ts';
import { hintPlugin, type HintWords } from '../draw/hint.ts';
import { axisLook, axisTitle, baseOptions, fontOf } from '../draw/options.ts';
import { apart, patched, type Area, type Pen } from '../draw/pen.ts';
import { seriesOf } from '../draw/series.ts';
import { fog } from '../draw/texture.ts';
import { roughMeasure } from '../measure.ts';
import type { CostPoint, Look } from '../types.ts';

export interface CostLine extends KeyItem {
  readonly points: readonly CostPoint[];
  /** A cost in words, such as "at least US$30". */
  readonly said: (point: CostPoint) => string;
  /** Index of its field. */
  readonly panel: number;
}

export interface CostPanel {
  readonly title: string;
  /** Top of the axis, in the currency; lines above it are cut. */
  readonly max: number;
  readonly amount: (value: number) => string;
}

export interface CostDrawing {
  /** Names of the lines; none where the title names the only plan. */
  readonly keys: readonly KeyItem[];
  /** Words over the whole field where there is no line to draw; else null. */
  readonly empty: string | null;
  readonly lines: readonly CostLine[];
  readonly panels: readonly CostPanel[];
  readonly flags: readonly Flag[];
  readonly endMb: number;
  readonly xTitle: string;
  readonly volume: (mb: number) => string;
}

const axisId = (panel: number): string => `y${panel}`;
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

interface Scales {
  readonly x: (mb: number) => number;
  readonly y: (amount: number) => number;
  readonly top: number;
  readonly bottom: number;
}

function scalesOf(chart: Chart, panel: number): Scales {
  const [x, y] = [chart.scales['x'], chart.scales[axisId(panel)]];
  return {
    x: (mb) => x?.getPixelForValue(mb / 1000) ?? 0,
    y: (amount) => y?.getPixelForValue(amount) ?? 0,
    top: y?.top ?? 0,
    bottom: y?.bottom ?? 0,
  };
}

function drawUnknown(chart: Chart, line: CostLine, look: Look): void {
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

const DASHES = { part: [6, 4], unknown: [1.5, 3] } as const;

/** A line that leaves the top ends there, at the share of the way where it crosses. */
function cutAt(points: readonly CostPoint[], max: number): readonly { x: number; y: number; delivery: CostPoint[3] }[] {
  const over = points.findIndex(([, low]) => low > max);
  const kept = (over < 0 ? points : points.slice(0, over)).map(([mb, low, , delivery]) => ({ x: mb / 1000, y: low, delivery }));
  const [before, after] = [points[over - 1], points[over]];
  if (!before || !after) return kept;
  const share = (max - before[1]) / (after[1] - before[1]);
  return [...kept, { x: (before[0] + (after[0] - before[0]) * share) / 1000, y: max, delivery: after[3] }];
}

function dataset(line: CostLine, { keys, panels, flags, endMb }: CostDrawing, look: Look): ChartDataset<'line'> {
  const { colour, mark } = seriesOf(line.at, look.theme);
  const data = cutAt(line.points, panels[line.panel]?.max ?? Infinity);
  const own = new Set(flags.filter(({ series }) => series.length === 0 || series.includes(line.at)).map(({ mb }) => mb));
  const step = endMb / 1000 / 5;
  const marked = data.map(({ x }, index) => {
    const before = data[index - 1]?.x ?? -1;
    const stagger = (line.at * step) / 6;
    if (keys.length === 0) return own.has(Math.round(x * 1000));
    return own.has(Math.round(x * 1000)) || Math.floor((x - stagger) / step) > Math.floor((before - stagger) / step);
  });
  return {
    label: line.name,
    data: data.map(({ x, y }) => ({ x, y })),
    yAxisID: axisId(line.panel),
    borderColor: colour,
    backgroundColor: look.theme.background,
    pointBackgroundColor: colour,
    pointBorderColor: colour,
    pointStyle: mark,
    pointRadius: marked.map((show) => (show ? 3.5 : 0)),
    pointHitRadius: 6,
    borderWidth: 2,
    clip: false,
    segment: {
      borderDash: ({ p1DataIndex }) => {
        const delivery = data[p1DataIndex]?.delivery ?? 'full';
        return delivery === 'full' ? [] : [...DASHES[delivery]];
      },
    },
  };
}

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

function ends(chart: Chart, { lines, keys, panels }: CostDrawing, panel: number, look: Look): void {
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

/** No price is stated: the whole field is fog. */
function drawNothing(chart: Chart, words: string, look: Look): void {
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

const marksPlugin = (drawing: CostDrawing, look: Look): Plugin => ({
  id: 'cost-marks',
  beforeDatasetsDraw: (chart) => {
    const { left, right, top, bottom } = chart.chartArea;
    const x = scalesOf(chart, 0).x;
    drawFlags(chart.ctx, drawing.flags, x, { left, right, top, bottom }, bottom, look);
    for (const line of drawing.lines) drawUnknown(chart, line, look);
    if (drawing.empty !== null) drawNothing(chart, drawing.empty, look);
  },
  afterDatasetsDraw: (chart) => {
    for (const panel of drawing.panels.keys()) ends(chart, drawing, panel, look);
    headings(chart, drawing, look);
    amounts(chart, drawing, look);
  },
});

/** Width of the labels of stacked axes. */
const labelRoom = (panels: readonly CostPanel[], look: Look): number =>
  Math.max(...panels.map(({ max, amount }) => roughMeasure(amount(max), fontOf(look, 11)))) + 10;

/** The currency of a field, inside its top left corner. */
function headings(chart: Chart, { panels }: CostDrawing, look: Look): void {
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
function amounts(chart: Chart, { lines, keys, panels }: CostDrawing, look: Look): void {
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

/** The volume, then each plan's cost there. */
const hintWords =
  ({ lines, volume }: CostDrawing): HintWords =>
  (points) => {
    const said = points.flatMap(({ datasetIndex, index }) => {
      const line = lines[datasetIndex];
      const point = line?.points[index];
      return line && point ? [{ mb: point[0], text: `${line.name}: ${line.said(point)}` }] : [];
    });
    return [volume(said[0]?.mb ?? 0), ...said.map(({ text }) => text)];
  };

export function costConfig(drawing: CostDrawing, look: Look): ChartConfiguration {
  const { lines, keys, panels, flags, endMb, xTitle } = drawing;
  const right = keyWidth(keys, look);
  const padding = { top: flagRoom(flags, endMb, 56, right, look), right, bottom: keyHeight(keys, look), left: 2 };
  const y = Object.fromEntries(
    panels.map((panel, at) => [
      axisId(at),
      {
        ...axisLook(look),
        type: 'linear' as const,
        position: 'left' as const,
        stack: 'cost',
        weight: panels.length - at,
        offset: panels.length > 1,
        // Chart.js gives stacked axes less room than their labels need.
        afterFit: (scale: { width: number }) => {
          if (panels.length > 1) scale.width = labelRoom(panels, look);
        },
        min: 0,
        max: panel.max,
        title: { ...axisTitle(panel.title, look), display: panels.length === 1 },
        ticks: { ...axisLook(look).ticks, maxTicksLimit: 6, callback: (value: string | number) => panel.amount(Number(value)) },
      },
    ]),
  );
  const base = baseOptions(look, padding);
  return {
    type: 'line',
    data: { datasets: lines.map((line) => dataset(line, drawing, look)) },
    options: {
      ...base,
      parsing: false,
      scales: {
        x: {
          ...axisLook(look),
          type: 'linear',
          min: 0,
          max: endMb / 1000,
          title: axisTitle(xTitle, look),
          ticks: { ...axisLook(look).ticks, includeBounds: false, maxTicksLimit: look.width < 420 ? 6 : 11 },
        },
        ...y,
      },
    },
    plugins: [marksPlugin(drawing, look), keyPlugin(keys, look), hintPlugin(hintWords(drawing), look)],
  } as ChartConfiguration;
}
