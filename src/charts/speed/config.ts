/** The speed chart as a Chart.js configuration: GB along, speed up, fog where nothing is stated. */
import type { Chart, ChartConfiguration, ChartDataset, Plugin, Scale } from '../chartjs.ts';
import { flagRoom } from '../draw/flag-room.ts';
import { drawFlags, type Flag } from '../draw/flags.ts';
import { drawEnds, keyHeight, keyPlugin, keyWidth, type KeyItem } from '../draw/key.ts';
import { axisLook, axisTitle, baseOptions, fontOf } from '../draw/options.ts';
import { apart, fitted, patched } from '../draw/pen.ts';
import { seriesOf } from '../draw/series.ts';
import { fog } from '../draw/texture.ts';
import type { Look } from '../types.ts';
import type { Band, Place } from './levels.ts';
import type { Frame, SpeedLine } from './lines.ts';

export interface SpeedDrawing {
  /** Names of the lines; none where the title names the only plan. */
  readonly keys: readonly KeyItem[];
  readonly lines: readonly SpeedLine[];
  readonly frame: Frame;
  readonly flags: readonly Flag[];
  readonly bandWords: Readonly<Record<Band, string>>;
  /** Words on the field for thresholds that are not stated; null where none is needed. */
  readonly zone: string | null;
  readonly xTitle: string;
  readonly speed: (kbps: number) => string;
  readonly number: (value: number) => string;
}

const FOGGY: ReadonlySet<Band> = new Set<Band>(['slow', 'unknown']);
const DASHES = { solid: [], dashed: [6, 4], dotted: [1.5, 3] } as const;

function drawBand(chart: Chart, band: Band, place: Place, look: Look): void {
  const y = chart.scales['y'];
  if (!y) return;
  const { left, right } = chart.chartArea;
  const area = { left, right, top: y.getPixelForValue(place.to), bottom: y.getPixelForValue(place.from) };
  const pen = chart.ctx;
  if (FOGGY.has(band)) fog(pen, area, look.theme, 0.45);
  apart(pen, () => {
    pen.beginPath();
    pen.setLineDash([]);
    pen.strokeStyle = look.theme.axis;
    pen.lineWidth = 0.8;
    const edge = band === 'full' ? area.bottom : area.top;
    pen.moveTo(left, edge);
    pen.lineTo(right, edge);
    pen.stroke();
  });
}

function bandWords(chart: Chart, { frame, bandWords: words }: SpeedDrawing, look: Look): void {
  const { left, right } = chart.chartArea;
  const pen = chart.ctx;
  apart(pen, () => {
    pen.font = fontOf(look, 11);
    pen.fillStyle = look.theme.muted;
    pen.textAlign = 'left';
    pen.textBaseline = 'middle';
    for (const [band, place] of Object.entries(frame.levels.bands) as [Band, Place][]) {
      const text = fitted(words[band], right - left - 12, (part) => pen.measureText(part).width);
      patched(pen, text, left + 6, (chart.scales['y']?.getPixelForValue(place.to) ?? 0) + 10, 11, look.theme);
    }
  });
}

function drawZone(chart: Chart, { frame, zone }: SpeedDrawing, look: Look): void {
  const x = chart.scales['x'];
  if (!x || zone === null) return;
  const { right, top, bottom } = chart.chartArea;
  const left = x.getPixelForValue(frame.endMb / 1000);
  const pen = chart.ctx;
  fog(pen, { left, right, top, bottom }, look.theme, 0.3);
  // Upright in the first half: lines rise and fall in the middle of the field.
  apart(pen, () => {
    pen.font = fontOf(look, 11, 600);
    pen.fillStyle = look.theme.text;
    pen.textAlign = 'right';
    pen.textBaseline = 'middle';
    pen.translate(left + Math.min(20, (right - left) / 4), top + 6);
    pen.rotate(-Math.PI / 2);
    const text = fitted(zone, bottom - top - 8, (part) => pen.measureText(part).width);
    patched(pen, text, 0, 0, 11, look.theme);
  });
}

function drawRanges(chart: Chart, { lines }: SpeedDrawing, look: Look): void {
  const { x, y } = chart.scales;
  if (!x || !y) return;
  apart(chart.ctx, () => {
    chart.ctx.globalAlpha = 0.18;
    for (const { at, ranges } of lines)
      for (const { x0, x1, low, high } of ranges) {
        chart.ctx.fillStyle = seriesOf(at, look.theme).colour;
        const [left, top] = [x.getPixelForValue(x0), y.getPixelForValue(high)];
        chart.ctx.fillRect(left, top, x.getPixelForValue(x1) - left, Math.max(2, y.getPixelForValue(low) - top));
      }
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

const touches = (a: Box, b: Box, room: number): boolean => Math.abs(a.y - b.y) < room && a.left < b.right + 4 && a.right > b.left - 4;

/** Level parts of the lines, in pixels. */
const runs = (lines: readonly SpeedLine[], x: Scale, y: Scale): readonly Box[] =>
  lines.flatMap(({ points }) =>
    points.flatMap((point, at) => {
      const next = points[at + 1];
      return next?.y === point.y
        ? [{ left: x.getPixelForValue(point.x), right: x.getPixelForValue(next.x), y: y.getPixelForValue(point.y) }]
        : [];
    }),
  );

/** Stated speeds at the beginning of their stretches: above the line, or below it, where nothing is in the way. */
function drawLabels(chart: Chart, { lines, frame }: SpeedDrawing, look: Look): void {
  const { x, y } = chart.scales;
  if (!x || !y) return;
  const pen = chart.ctx;
  const ceiling = y.getPixelForValue(frame.levels.axis?.to ?? frame.levels.max) + 8;
  const level = runs(lines, x, y);
  const taken: Box[] = [];
  apart(pen, () => {
    pen.font = fontOf(look, 11, 600);
    pen.textAlign = 'left';
    pen.textBaseline = 'middle';
    pen.fillStyle = look.theme.text;
    for (const label of lines.flatMap(({ labels }) => labels)) {
      const w = pen.measureText(label.text).width;
      const left = Math.min(x.getPixelForValue(label.x) + 8, chart.chartArea.right - w - 4);
      const boxes = [-11, 12].map((by) => ({ left, right: left + w, y: y.getPixelForValue(label.y) + by }));
      const free = boxes.filter((box) => box.y > ceiling && !taken.some((other) => touches(box, other, 13)));
      const [box] = [...free.filter((one) => !level.some((line) => touches(one, line, 8))), ...free];
      if (!box) continue;
      taken.push(box);
      patched(pen, label.text, left, box.y, 11, look.theme);
    }
  });
}

function drawSpeedEnds(chart: Chart, { lines, keys }: SpeedDrawing, look: Look): void {
  const { x, y } = chart.scales;
  if (!x || !y || keys.length === 0) return;
  const ends = lines.flatMap(({ at, name, points }) => {
    const end = points.at(-1);
    return end ? [{ at, name, x: x.getPixelForValue(end.x), y: y.getPixelForValue(end.y) }] : [];
  });
  drawEnds(chart.ctx, ends, chart.chartArea, look);
}

const marksPlugin = (drawing: SpeedDrawing, look: Look): Plugin => ({
  id: 'speed-marks',
  beforeDatasetsDraw: (chart) => {
    const { bands } = drawing.frame.levels;
    for (const [band, place] of Object.entries(bands) as [Band, Place][]) drawBand(chart, band, place, look);
    drawZone(chart, drawing, look);
    drawRanges(chart, drawing, look);
    const x = chart.scales['x'];
    drawFlags(chart.ctx, drawing.flags, (mb) => x?.getPixelForValue(mb / 1000) ?? 0, chart.chartArea, chart.chartArea.bottom, look);
    bandWords(chart, drawing, look);
  },
  afterDatasetsDraw: (chart) => {
    drawLabels(chart, drawing, look);
    drawSpeedEnds(chart, drawing, look);
  },
});

function dataset({ at, name, points }: SpeedLine, look: Look): ChartDataset<'line'> {
  const { colour, mark } = seriesOf(at, look.theme);
  return {
    label: name,
    data: points.map(({ x, y }) => ({ x, y })),
    borderColor: colour,
    backgroundColor: colour,
    pointBackgroundColor: colour,
    pointBorderColor: colour,
    pointStyle: mark,
    pointRadius: points.map((_, index) => (index % 2 === 0 ? 3.5 : 0)),
    borderWidth: 2,
    clip: false,
    segment: { borderDash: ({ p1DataIndex }) => [...DASHES[points[p1DataIndex]?.stroke ?? 'solid']] },
  };
}

export function speedConfig(drawing: SpeedDrawing, look: Look): ChartConfiguration {
  const { lines, keys, flags, frame, xTitle, number, speed } = drawing;
  const { axis, min, max } = frame.levels;
  const right = keyWidth(keys, look);
  const padding = { top: flagRoom(flags, frame.rightMb, 66, right, look), right, bottom: keyHeight(keys, look), left: 2 };
  const decades = axis ? Array.from({ length: axis.to - axis.from + 1 }, (_, at) => axis.from + at) : [];
  return {
    type: 'line',
    data: { datasets: lines.map((line) => dataset(line, look)) },
    options: {
      ...baseOptions(look, padding),
      parsing: false,
      scales: {
        x: {
          ...axisLook(look),
          type: 'linear',
          min: 0,
          max: frame.rightMb / 1000,
          title: axisTitle(xTitle, look),
          ticks: {
            ...axisLook(look).ticks,
            includeBounds: false,
            maxTicksLimit: look.width < 420 ? 6 : 11,
            callback: (value) => (Number(value) * 1000 > frame.endMb ? null : number(Number(value))),
          },
        },
        y: {
          ...axisLook(look),
          type: 'linear',
          min,
          max,
          afterBuildTicks: (scale) => {
            scale.ticks = decades.map((value) => ({ value }));
          },
          ticks: { ...axisLook(look).ticks, callback: (value) => speed(10 ** Number(value)) },
        },
      },
    },
    plugins: [marksPlugin(drawing, look), keyPlugin(keys, look)],
  } as ChartConfiguration;
}
