/** The key of a chart: badges with names, below the picture where it is narrow, at the ends of the lines where it is wide. */
import type { Plugin } from '../chartjs.ts';
import { roughMeasure } from '../measure.ts';
import type { Look } from '../types.ts';
import { fontOf, isNarrow, SIZE } from './options.ts';
import { apart, badge, fitted, wrapped, type Area, type Pen } from './pen.ts';
import { seriesOf } from './series.ts';

export interface KeyItem {
  /** Place in the list of series. */
  readonly at: number;
  readonly name: string;
}

const ROW = 20;
const LINE = 14;
/** Ring and the room before the name. */
const INDENT = 22;

/** Height of the key below a narrow chart. `items` is empty where the title names the only plan. */
export const keyHeight = (items: readonly KeyItem[], look: Pick<Look, 'width'>): number =>
  items.length > 0 && isNarrow(look) ? items.length * ROW + 8 : 0;

/** Room right of a wide chart for names at the ends of the lines. */
export function keyWidth(items: readonly KeyItem[], look: Look): number {
  if (items.length === 0) return 14;
  if (isNarrow(look)) return 22;
  const widest = Math.max(...items.map(({ name }) => roughMeasure(name, fontOf(look))));
  return Math.min(look.width * 0.3, Math.max(90, widest + 4)) + INDENT + 10;
}

function below(pen: Pen, items: readonly KeyItem[], look: Look): void {
  const top = look.height - keyHeight(items, look) + 4;
  pen.font = fontOf(look);
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  for (const [row, { at, name }] of items.entries()) {
    const { letter, colour } = seriesOf(at, look.theme);
    const y = top + row * ROW + ROW / 2;
    badge(pen, letter, 10, y, colour, look.theme, look.font);
    pen.fillStyle = look.theme.text;
    pen.fillText(
      fitted(name, look.width - INDENT - 4, (text) => pen.measureText(text).width),
      INDENT,
      y,
    );
  }
}

/** Where a line ends. */
export interface LineEnd extends KeyItem {
  readonly x: number;
  readonly y: number;
}

/** Moves labels apart so that none covers another, as little as possible, inside an area. */
export function spread(wanted: readonly number[], heights: readonly number[], { top, bottom }: Pick<Area, 'top' | 'bottom'>): number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const places = [...wanted];
  let end = top;
  for (const at of order) {
    const half = (heights[at] ?? 0) / 2;
    places[at] = Math.max(wanted[at] ?? 0, end + half);
    end = (places[at] ?? 0) + half;
  }
  let limit = bottom;
  for (const at of order.toReversed()) {
    const half = (heights[at] ?? 0) / 2;
    places[at] = Math.min(places[at] ?? 0, limit - half);
    limit = (places[at] ?? 0) - half;
  }
  return places;
}

function leader(pen: Pen, x0: number, y0: number, x1: number, y1: number, colour: string): void {
  pen.beginPath();
  pen.setLineDash([1, 2]);
  pen.lineWidth = 0.8;
  pen.strokeStyle = colour;
  pen.moveTo(x0 + 3, y0);
  pen.lineTo(x1, y1);
  pen.stroke();
}

/** Badges, and names where there is room, beside the ends of the lines. */
export function drawEnds(pen: Pen, ends: readonly LineEnd[], area: Area, look: Look): void {
  if (ends.length === 0) return;
  const narrow = isNarrow(look);
  const room = look.width - area.right - INDENT - 12;
  apart(pen, () => {
    pen.font = fontOf(look);
    const lines = ends.map(({ name }) => (narrow ? [] : wrapped(name, room, 2, (text) => pen.measureText(text).width)));
    const heights = lines.map((list) => Math.max(18, list.length * LINE + 3));
    const places = spread(
      ends.map(({ y }) => y),
      heights,
      { top: area.top - 8, bottom: area.bottom + 8 },
    );
    for (const [index, { at, x, y }] of ends.entries()) {
      const { letter, colour } = seriesOf(at, look.theme);
      const place = places[index] ?? y;
      const list = lines[index] ?? [];
      leader(pen, x, y, area.right + 4, place, look.theme.axis);
      badge(pen, letter, area.right + 12, place, colour, look.theme, look.font);
      pen.font = fontOf(look);
      pen.textAlign = 'left';
      pen.textBaseline = 'middle';
      pen.fillStyle = look.theme.text;
      for (const [row, text] of list.entries()) pen.fillText(text, area.right + INDENT + 4, place + (row - (list.length - 1) / 2) * LINE);
    }
  });
}

/** The key below a narrow chart. */
export const keyPlugin = (items: readonly KeyItem[], look: Look): Plugin => ({
  id: 'key',
  afterDraw: ({ ctx }) => {
    if (keyHeight(items, look) > 0) apart(ctx, () => below(ctx, items, look));
  },
});

export const KEY_SIZE = SIZE;
