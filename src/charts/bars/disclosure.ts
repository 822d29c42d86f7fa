/** Stacked bars of outcomes as a Chart.js configuration: a colour and a texture each, the counts printed. */
import type { Outcome } from '../../core/disclosure/index.ts';
import type { Chart, ChartConfiguration } from '../chartjs.ts';
import { fontOf } from '../draw/options.ts';
import { apart, fitted, fog, hatch, patched, type Area, type Pen } from '../draw/pen.ts';
import { roughMeasure } from '../measure.ts';
import type { Theme } from '../theme.ts';
import type { Look } from '../types.ts';
import { barArea, barsConfig, ROW, wordsY } from './rows.ts';

/** The outcomes that are drawn, from left to right. */
export const DRAWN = ['disclosed', 'vague', 'conflicting', 'absent', 'untested'] as const satisfies readonly Outcome[];
type Drawn = (typeof DRAWN)[number];

export interface CarrierBar {
  readonly name: string;
  readonly total: string;
  /** In the order of `DRAWN`. */
  readonly counts: readonly number[];
  readonly texts: readonly string[];
}

/** Hatching ends inside the frame: its thick lines would stick out of it. */
const inset = ({ left, top, right, bottom }: Area): Area => ({ left: left + 1, top: top + 1, right: right - 1, bottom: bottom - 1 });

/** Fills an area as its outcome: solid, dotted, crossed, hatched, fog. */
function paint(pen: Pen, outcome: Drawn, area: Area, theme: Theme): void {
  const { left, top, right, bottom } = area;
  apart(pen, () => {
    pen.lineWidth = 1.6;
    pen.setLineDash([]);
    if (outcome === 'disclosed') {
      pen.fillStyle = theme.full;
      pen.fillRect(left, top, right - left, bottom - top);
    }
    if (outcome === 'vague') {
      pen.fillStyle = theme.deprioritise;
      pen.beginPath();
      for (let x = left + 3; x < right - 1; x += 5) for (let y = top + 3; y < bottom - 1; y += 5) pen.rect(x, y, 2, 2);
      pen.fill();
    }
    if (outcome === 'conflicting') {
      pen.strokeStyle = theme.charge;
      hatch(pen, inset(area), 7);
      hatch(pen, inset(area), 7, false);
    }
    if (outcome === 'absent') {
      pen.strokeStyle = theme.throttle;
      pen.lineWidth = 2.4;
      hatch(pen, inset(area), 6);
    }
    if (outcome === 'untested') fog(pen, area, theme, 0.35);
    pen.lineWidth = 1;
    pen.strokeStyle = outcome === 'untested' ? theme.fog : theme.text;
    pen.strokeRect(left + 0.5, top + 0.5, Math.max(0, right - left - 1), bottom - top - 1);
  });
}

const KEY_LINE = 20;

interface KeyPlace {
  readonly x: number;
  readonly row: number;
  readonly text: string;
}

function placeKeys(keys: readonly string[], width: number, measure: (text: string) => number): readonly KeyPlace[] {
  let [x, row] = [0, 0];
  return keys.map((text) => {
    const w = measure(text) + 34;
    if (x > 0 && x + w > width) [x, row] = [0, row + 1];
    const place = { x, row, text };
    x += w + 8;
    return place;
  });
}

const keyRows = (keys: readonly string[], width: number): number =>
  Math.max(0, ...placeKeys(keys, width - 4, (text) => roughMeasure(text, fontOf({ font: '' }))).map(({ row }) => row)) + 1;

export const disclosureHeight = (bars: number, keys: readonly string[], width: number): number =>
  bars * ROW + keyRows(keys, width) * KEY_LINE + 14;

function drawKeys(chart: Chart, keys: readonly string[], look: Look): void {
  const pen = chart.ctx;
  pen.font = fontOf(look);
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  for (const [at, { x, row, text }] of placeKeys(keys, look.width - 4, (part) => roughMeasure(part, fontOf(look))).entries()) {
    const outcome = DRAWN[at];
    if (!outcome) continue;
    const y = 4 + row * KEY_LINE;
    paint(pen, outcome, { left: x + 2, right: x + 24, top: y, bottom: y + 13 }, look.theme);
    pen.fillStyle = look.theme.text;
    pen.fillText(text, x + 30, y + 7);
  }
}

/** @returns whether there was room for it */
function drawCount(pen: Pen, text: string, outcome: Drawn, area: Area, look: Look): boolean {
  pen.font = fontOf(look, 11, 600);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  if (pen.measureText(text).width + 6 > area.right - area.left) return false;
  const [x, y] = [(area.left + area.right) / 2, (area.top + area.bottom) / 2 + 0.5];
  pen.fillStyle = outcome === 'disclosed' ? look.theme.background : look.theme.text;
  if (outcome === 'disclosed') pen.fillText(text, x, y);
  else patched(pen, text, x, y, 11, look.theme);
  return true;
}

function drawBar(chart: Chart, bar: CarrierBar, row: number, keys: readonly string[], look: Look): void {
  const pen = chart.ctx;
  const whole = bar.counts.reduce((sum, count) => sum + count, 0);
  let from = 0;
  const apartFrom: string[] = [];
  for (const [at, outcome] of DRAWN.entries()) {
    const count = bar.counts[at] ?? 0;
    if (count === 0) continue;
    const area = barArea(chart, row, from / whole, (from + count) / whole);
    paint(pen, outcome, area, look.theme);
    const text = bar.texts[at] ?? '';
    if (!drawCount(pen, text, outcome, area, look)) apartFrom.push(`${keys[at] ?? ''} ${text}`);
    from += count;
  }
  const full = barArea(chart, row);
  pen.font = fontOf(look, 11);
  pen.fillStyle = look.theme.muted;
  pen.textBaseline = 'middle';
  pen.textAlign = 'right';
  // Counts that found no room in their piece stand beside the sum.
  const all = [...apartFrom, bar.total].join(' · ');
  const beside = pen.measureText(all).width > (full.right - full.left) * 0.6 ? bar.total : all;
  pen.fillText(beside, full.right, wordsY(full));
  const room = full.right - full.left - pen.measureText(beside).width - 8;
  pen.font = fontOf(look);
  pen.fillStyle = look.theme.text;
  pen.textAlign = 'left';
  pen.fillText(
    fitted(bar.name, room, (part) => pen.measureText(part).width),
    full.left,
    wordsY(full),
  );
}

/** @param keys words for the outcomes, in the order of `DRAWN` */
export function disclosureConfig(bars: readonly CarrierBar[], keys: readonly string[], look: Look): ChartConfiguration {
  const wholes = bars.map(({ counts }) =>
    Math.max(
      1,
      counts.reduce((sum, count) => sum + count, 0),
    ),
  );
  const series = DRAWN.map((_, at) => ({
    label: keys[at] ?? '',
    // The bars themselves are painted with their textures; Chart.js keeps their places.
    colour: 'transparent',
    values: bars.map(({ counts }, row) => (counts[at] ?? 0) / (wholes[row] ?? 1)),
  }));
  const top = keyRows(keys, look.width) * KEY_LINE + 8;
  return barsConfig(
    bars.map(({ name }, at) => `${at} ${name}`),
    series,
    top,
    look,
    (chart) =>
      apart(chart.ctx, () => {
        drawKeys(chart, keys, look);
        for (const [row, bar] of bars.entries()) drawBar(chart, bar, row, keys, look);
      }),
  );
}
