/** Thresholds: a line down the chart at its volume, and a label in rows above it, moved aside where two would touch. */
import type { Theme } from '../theme.ts';
import type { Look } from '../types.ts';
import { fontOf } from './options.ts';
import { apart, badge, type Area, type Pen } from './pen.ts';
import { seriesOf } from './series.ts';

export interface Flag {
  readonly mb: number;
  /** Series it belongs to, none where there is only one. */
  readonly series: readonly number[];
  /** Text with all there is to say, and the shortest that says the volume. */
  readonly long: string;
  readonly short: string;
}

interface PlacedFlag extends Flag {
  readonly x: number;
  readonly left: number;
  readonly row: number;
  readonly text: string;
}

export const FLAG_ROW = 18;
const MOST_ROWS = 6;
const RING = 17;
const GAP = 10;

const widthOf = (flag: Flag, text: string, measure: (text: string) => number): number => flag.series.length * RING + measure(text);

type Texts = (flag: Flag) => string;

/** From right to left, the next free row upwards: so the line of no label runs through another label. */
function tryRows(flags: readonly Flag[], textOf: Texts, xOf: (mb: number) => number, area: Area, measure: (text: string) => number) {
  const starts: number[] = [];
  const lines: { x: number; row: number }[] = [];
  return flags.map((flag): PlacedFlag | null => {
    const text = textOf(flag);
    const w = widthOf(flag, text, measure);
    const x = xOf(flag.mb);
    const left = Math.max(area.left, Math.min(x - 4, area.right - w));
    const above = Math.max(-1, ...lines.filter((line) => line.x > left - 2 && line.x < left + w + 2).map((line) => line.row));
    const free = starts.findIndex((start, at) => at > above && left + w + GAP <= start);
    const row = free >= 0 ? free : starts.length < MOST_ROWS ? starts.length : -1;
    if (row < 0) return null;
    starts[row] = left;
    lines.push({ x, row });
    return { ...flag, x, left, row, text };
  });
}

/** Places labels: all in full if two rows are enough, else in short. What has no room even so keeps its line alone. */
export function placeFlags(flags: readonly Flag[], xOf: (mb: number) => number, area: Area, measure: (text: string) => number) {
  const sorted = flags.toSorted((a, b) => b.mb - a.mb);
  const rowsOf = (placed: readonly (PlacedFlag | null)[]): number => Math.max(0, ...placed.map((flag) => (flag?.row ?? MOST_ROWS) + 1));
  const long = tryRows(sorted, (flag) => flag.long, xOf, area, measure);
  const placed =
    rowsOf(long) <= Math.max(2, Math.ceil(sorted.length / 2)) ? long : tryRows(sorted, (flag) => flag.short, xOf, area, measure);
  return { placed, rows: Math.min(MOST_ROWS, rowsOf(placed)) };
}

function line(pen: Pen, x: number, top: number, bottom: number, colour: string): void {
  pen.beginPath();
  pen.setLineDash([2, 3]);
  pen.lineWidth = 1.2;
  pen.strokeStyle = colour;
  pen.moveTo(x, top);
  pen.lineTo(x, bottom);
  pen.stroke();
  pen.setLineDash([]);
}

const colourOf = ({ series }: Flag, theme: Theme): string =>
  series.length === 1 && series[0] !== undefined ? seriesOf(series[0], theme).colour : theme.text;

/** Draws the lines from the labels to the foot of the chart, then the labels. */
export function drawFlags(pen: Pen, flags: readonly Flag[], xOf: (mb: number) => number, area: Area, foot: number, look: Look): void {
  apart(pen, () => {
    pen.font = fontOf(look, 11, 600);
    const { placed } = placeFlags(flags, xOf, { ...area, left: 2, right: look.width - 2 }, (text) => pen.measureText(text).width);
    const rowY = (row: number): number => area.top - 12 - row * FLAG_ROW;
    for (const flag of placed) if (flag) line(pen, flag.x, rowY(flag.row) + 8, foot, colourOf(flag, look.theme));
    for (const flag of placed) {
      if (!flag) continue;
      const y = rowY(flag.row);
      for (const [index, at] of flag.series.entries()) {
        const { letter, colour } = seriesOf(at, look.theme);
        badge(pen, letter, flag.left + 8 + index * RING, y, colour, look.theme, look.font);
      }
      pen.font = fontOf(look, 11, 600);
      pen.textAlign = 'left';
      pen.textBaseline = 'middle';
      pen.fillStyle = look.theme.text;
      pen.fillText(flag.text, flag.left + flag.series.length * RING + (flag.series.length > 0 ? 2 : 0), y);
    }
  });
}
