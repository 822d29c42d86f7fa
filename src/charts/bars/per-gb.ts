/** Bars of GB for the money as a Chart.js configuration. */
import type { Chart, ChartConfiguration } from '../chartjs.ts';
import { fontOf } from '../draw/options.ts';
import { apart, fitted, patched, type Area, type Pen } from '../draw/pen.ts';
import { fog } from '../draw/texture.ts';
import type { Look, PerMoney } from '../types.ts';
import { barArea, barsConfig, wordsY } from './rows.ts';

export interface GbBar {
  /** Place of the plan in the figure. */
  readonly at: number;
  readonly name: string;
  readonly label: string;
  readonly kind: PerMoney['kind'];
  /** Length, as a share of the longest of its currency. */
  readonly share: number;
}

export interface GbGroup {
  /** null where all plans have one currency. */
  readonly heading: string | null;
  /** True where one bar only has a figure. */
  readonly alone: boolean;
  readonly bars: readonly GbBar[];
}

type Row = { readonly heading: string } | GbBar;
const isHeading = (row: Row): row is { readonly heading: string } => 'heading' in row;

function heading(pen: Pen, text: string, area: Area, look: Look): void {
  pen.font = fontOf(look, 12, 600);
  pen.fillStyle = look.theme.muted;
  pen.fillText(
    fitted(text, area.right - area.left, (part) => pen.measureText(part).width),
    area.left,
    area.bottom - 4,
  );
  pen.beginPath();
  pen.strokeStyle = look.theme.axis;
  pen.lineWidth = 1;
  pen.moveTo(area.left, area.bottom + 6);
  pen.lineTo(area.right, area.bottom + 6);
  pen.stroke();
}

/** No end: the bar runs to the edge and points on. */
function endless(pen: Pen, { left, right, top, bottom }: Area, look: Look): void {
  const head = 14;
  pen.fillStyle = look.theme.full;
  pen.beginPath();
  pen.moveTo(left, top);
  pen.lineTo(right - head, top);
  pen.lineTo(right - head, top - 4);
  pen.lineTo(right, (top + bottom) / 2);
  pen.lineTo(right - head, bottom + 4);
  pen.lineTo(right - head, bottom);
  pen.lineTo(left, bottom);
  pen.closePath();
  pen.fill();
}

function foggy(pen: Pen, area: Area, look: Look): void {
  fog(pen, area, look.theme, 0.7);
  pen.strokeStyle = look.theme.fog;
  pen.setLineDash([3, 3]);
  pen.strokeRect(area.left + 0.5, area.top + 0.5, area.right - area.left - 1, area.bottom - area.top - 1);
  pen.setLineDash([]);
}

/** The label stands behind the end of its bar, in it where there is no room, and across its end where there is none there either. */
function label(pen: Pen, bar: GbBar, area: Area, end: number, look: Look): void {
  pen.font = fontOf(look, 12, 600);
  const w = pen.measureText(bar.label).width;
  const y = (area.top + area.bottom) / 2 + 0.5;
  if (bar.kind === 'not-stated') {
    pen.fillStyle = look.theme.text;
    patched(pen, bar.label, area.left + 10, y, 12, look.theme);
    return;
  }
  const inside = end + w + 8 > area.right;
  if (inside && end - w - 24 < area.left) {
    pen.fillStyle = look.theme.text;
    patched(pen, bar.label, Math.max(area.left + 3, area.right - w - 3), y, 12, look.theme);
    return;
  }
  pen.fillStyle = inside ? look.theme.background : look.theme.text;
  pen.textAlign = inside ? 'right' : 'left';
  pen.fillText(bar.label, inside ? end - (bar.kind === 'no-limit' ? 20 : 8) : end + 6, y);
  pen.textAlign = 'left';
}

function drawRow(chart: Chart, row: Row, index: number, look: Look): void {
  const pen = chart.ctx;
  const area = barArea(chart, index);
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  if (isHeading(row)) {
    heading(pen, row.heading, area, look);
    return;
  }
  const end = barArea(chart, index, 0, row.kind === 'metered' ? row.share : 1).right;
  if (row.kind === 'metered') {
    pen.fillStyle = look.theme.full;
    pen.fillRect(area.left, area.top, Math.max(1, end - area.left), area.bottom - area.top);
  }
  if (row.kind === 'no-limit') endless(pen, area, look);
  if (row.kind === 'not-stated') foggy(pen, area, look);
  pen.font = fontOf(look);
  pen.fillStyle = look.theme.text;
  pen.fillText(
    fitted(row.name, area.right - area.left, (part) => pen.measureText(part).width),
    area.left,
    wordsY(area),
  );
  label(pen, row, area, end, look);
}

export function perGbConfig(groups: readonly GbGroup[], look: Look): ChartConfiguration {
  const rows = groups.flatMap(({ heading: words, bars }): readonly Row[] => [...(words === null ? [] : [{ heading: words }]), ...bars]);
  return barsConfig(rows.length, 8, look, (chart) =>
    apart(chart.ctx, () => {
      for (const [index, row] of rows.entries()) drawRow(chart, row, index, look);
    }),
  );
}
