/** Thresholds over time as a Chart.js configuration: a mark a snapshot, dotted between, since there nothing is known. */
import type { Chart, ChartConfiguration, Plugin } from '../chartjs.ts';
import { keyHeight, keyPlugin, keyWidth, drawEnds, type KeyItem } from '../draw/key.ts';
import { axisLook, axisTitle, baseOptions, fontOf } from '../draw/options.ts';
import { apart, patched } from '../draw/pen.ts';
import { seriesOf } from '../draw/series.ts';
import { fog } from '../draw/texture.ts';
import type { Look } from '../types.ts';
import { dateOf, dayOf, type HistoryLine, type Level } from './lines.ts';

export interface HistoryDrawing {
  readonly lines: readonly HistoryLine[];
  /** Names of the lines; none where the title names the only plan. */
  readonly keys: readonly KeyItem[];
  /** How many plans there are. */
  readonly plans: number;
  /** Top of the numeric axis, GB. */
  readonly max: number;
  readonly words: { readonly none: string; readonly unknown: string };
  readonly yTitle: string;
  readonly date: (iso: string) => string;
  readonly number: (value: number) => string;
}

type Band = 'unknown' | 'none';
/** Height of a band, as a share of the numeric axis. */
const BAND = 0.16;

const bandsOf = ({ lines }: HistoryDrawing): readonly Band[] =>
  (['unknown', 'none'] as const).filter((band) => lines.some(({ marks }) => marks.some(({ level }) => level.kind === band)));

function heightOf(level: Level, at: number, drawing: HistoryDrawing): number {
  if (level.kind === 'stated') return level.mb / 1000;
  const band = bandsOf(drawing).indexOf(level.kind);
  const of = drawing.plans;
  return drawing.max * (1 + BAND * (band + (at + 1) / (of + 1)));
}

function drawBands(chart: Chart, drawing: HistoryDrawing, look: Look): void {
  const y = chart.scales['y'];
  if (!y) return;
  const { left, right } = chart.chartArea;
  for (const [index, band] of bandsOf(drawing).entries()) {
    const area = {
      left,
      right,
      top: y.getPixelForValue(drawing.max * (1 + BAND * (index + 1))),
      bottom: y.getPixelForValue(drawing.max * (1 + BAND * index)),
    };
    if (band === 'unknown') fog(chart.ctx, area, look.theme, 0.45);
    apart(chart.ctx, () => {
      const pen = chart.ctx;
      pen.strokeStyle = look.theme.axis;
      pen.lineWidth = 0.8;
      pen.beginPath();
      pen.moveTo(left, area.bottom);
      pen.lineTo(right, area.bottom);
      pen.stroke();
      pen.font = fontOf(look, 11);
      pen.fillStyle = look.theme.muted;
      pen.textBaseline = 'middle';
      patched(pen, drawing.words[band], left + 6, area.top + 9, 11, look.theme);
    });
  }
}

function drawMarks(chart: Chart, drawing: HistoryDrawing, look: Look): void {
  const { x, y } = chart.scales;
  if (!x || !y) return;
  const pen = chart.ctx;
  const taken: { left: number; right: number; y: number }[] = [];
  apart(pen, () => {
    pen.font = fontOf(look, 11, 600);
    pen.textBaseline = 'middle';
    pen.textAlign = 'left';
    pen.fillStyle = look.theme.text;
    for (const { at, marks } of drawing.lines)
      for (const { date, level, label } of marks) {
        if (level.kind !== 'stated') continue;
        const w = pen.measureText(label).width;
        const middle = x.getPixelForValue(dayOf(date));
        const left = Math.min(Math.max(chart.chartArea.left + 2, middle - w / 2), chart.chartArea.right - w - 2);
        const top = y.getPixelForValue(heightOf(level, at, drawing)) - 13;
        if (taken.some((other) => Math.abs(other.y - top) < 13 && left < other.right && left + w > other.left)) continue;
        taken.push({ left, right: left + w, y: top });
        patched(pen, label, left, top, 11, look.theme);
      }
  });
  if (drawing.keys.length === 0) return;
  const ends = drawing.keys.flatMap((item) => {
    const mark = drawing.lines.find(({ at }) => at === item.at)?.marks.at(-1);
    return mark
      ? [{ ...item, x: x.getPixelForValue(dayOf(mark.date)), y: y.getPixelForValue(heightOf(mark.level, item.at, drawing)) }]
      : [];
  });
  drawEnds(pen, ends, chart.chartArea, look);
}

const plugin = (drawing: HistoryDrawing, look: Look): Plugin => ({
  id: 'history-marks',
  beforeDatasetsDraw: (chart) => drawBands(chart, drawing, look),
  afterDatasetsDraw: (chart) => drawMarks(chart, drawing, look),
});

/** Dates that get a label: all where there is room, else the first, the last, and some between. */
function tickDays(days: readonly number[], width: number): readonly number[] {
  const most = Math.max(2, Math.floor(width / 110));
  if (days.length <= most) return days;
  return days.filter((_, at) => at === 0 || at === days.length - 1 || at % Math.ceil(days.length / (most - 1)) === 0);
}

export function historyConfig(drawing: HistoryDrawing, look: Look): ChartConfiguration {
  const days = [...new Set(drawing.lines.flatMap(({ marks }) => marks.map(({ date }) => dayOf(date))))].sort((a, b) => a - b);
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const room = Math.max(10, (last - first) * 0.06);
  const padding = { top: 12, right: keyWidth(drawing.keys, look), bottom: keyHeight(drawing.keys, look), left: 2 };
  return {
    type: 'line',
    data: {
      datasets: drawing.lines.map(({ at, name, marks }) => {
        const { colour, mark } = seriesOf(at, look.theme);
        return {
          label: name,
          data: marks.map(({ date, level }) => ({ x: dayOf(date), y: heightOf(level, at, drawing) })),
          borderColor: colour,
          pointBackgroundColor: colour,
          pointBorderColor: colour,
          pointStyle: mark,
          pointRadius: 5,
          borderWidth: 1.6,
          borderDash: [2, 3],
          clip: false,
          segment: {},
        };
      }),
    },
    options: {
      ...baseOptions(look, padding),
      parsing: false,
      scales: {
        x: {
          ...axisLook(look),
          type: 'linear',
          min: first - room,
          max: last + room,
          afterBuildTicks: (scale) => {
            scale.ticks = tickDays(days, look.width).map((value) => ({ value }));
          },
          ticks: { ...axisLook(look).ticks, autoSkip: false, callback: (value) => drawing.date(dateOf(Number(value))) },
        },
        y: {
          ...axisLook(look),
          type: 'linear',
          min: 0,
          max: drawing.max * (1 + BAND * bandsOf(drawing).length),
          title: axisTitle(drawing.yTitle, look),
          ticks: {
            ...axisLook(look).ticks,
            maxTicksLimit: 6,
            callback: (value) => (Number(value) > drawing.max ? null : drawing.number(Number(value))),
          },
        },
      },
    },
    plugins: [plugin(drawing, look), keyPlugin(drawing.keys, look)],
  } as ChartConfiguration;
}
