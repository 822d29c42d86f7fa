/** Stacked bars of outcomes as a Chart.js configuration: the bars are painted with their textures, the counts printed. */
import type { Chart, ChartConfiguration } from '../chartjs.ts';
import { fontOf } from '../draw/options.ts';
import { apart, fitted, patchedAll, type Area, type Pen } from '../draw/pen.ts';
import type { Look } from '../types.ts';
import { drawKeys, keyRoom } from './disclosure-key.ts';
import { DRAWN, paint, type Drawn } from './outcomes.ts';
import { barArea, barsConfig, ROW, wordsY } from './rows.ts';

export interface CarrierBar {
  readonly name: string;
  readonly total: string;
  /** In the order of `DRAWN`. */
  readonly counts: readonly number[];
  readonly texts: readonly string[];
}

export const disclosureHeight = (bars: number, keys: readonly string[], width: number): number => bars * ROW + keyRoom(keys, width);

/** One piece of a bar. */
interface Piece {
  readonly outcome: Drawn;
  readonly area: Area;
  readonly text: string;
  /** Whether its count has room in it. */
  readonly roomy: boolean;
}

const COUNT = 11;

function piecesOf(chart: Chart, { counts, texts }: CarrierBar, row: number): readonly Piece[] {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  let from = 0;
  return DRAWN.flatMap((outcome, at) => {
    const count = counts[at] ?? 0;
    if (count === 0) return [];
    const area = barArea(chart, row, from / whole, (from + count) / whole);
    from += count;
    const text = texts[at] ?? '';
    return [{ outcome, area, text, roomy: chart.ctx.measureText(text).width + 6 <= area.right - area.left }];
  });
}

/** Counts in the middle of their pieces: light on the solid ones, on a patch on the others. */
function drawCounts(pen: Pen, pieces: readonly Piece[], { theme }: Look): void {
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  const roomy = pieces.filter((piece) => piece.roomy);
  const place = ({ left, top, right, bottom }: Area): readonly [number, number] => [(left + right) / 2, (top + bottom) / 2 + 0.5];
  const onTexture = roomy.filter(({ outcome }) => outcome !== 'disclosed');
  pen.fillStyle = theme.background;
  for (const { area, text } of roomy.filter(({ outcome }) => outcome === 'disclosed')) pen.fillText(text, ...place(area));
  pen.fillStyle = theme.text;
  patchedAll(
    pen,
    onTexture.map(({ area, text }) => [text, ...place(area)]),
    COUNT,
    theme,
  );
}

interface Headline {
  readonly name: string;
  readonly beside: string;
  readonly area: Area;
}

/** Name above the bar, the sum at its right; counts that found no room in their piece stand beside the sum. */
function headline(
  chart: Chart,
  { name, total }: CarrierBar,
  pieces: readonly Piece[],
  row: number,
  keyOf: (outcome: Drawn) => string,
): Headline {
  const area = barArea(chart, row);
  const all = [...pieces.filter(({ roomy }) => !roomy).map(({ outcome, text }) => `${keyOf(outcome)} ${text}`), total].join(' · ');
  const room = (area.right - area.left) * 0.6;
  return { name, area, beside: chart.ctx.measureText(all).width > room ? total : all };
}

function drawHeadlines(pen: Pen, lines: readonly Headline[], look: Look): void {
  pen.textBaseline = 'middle';
  pen.textAlign = 'right';
  pen.font = fontOf(look, COUNT);
  pen.fillStyle = look.theme.muted;
  const rooms = lines.map(({ beside, area }) => area.right - area.left - pen.measureText(beside).width - 8);
  for (const { beside, area } of lines) pen.fillText(beside, area.right, wordsY(area));
  pen.font = fontOf(look);
  pen.fillStyle = look.theme.text;
  pen.textAlign = 'left';
  for (const [at, { name, area }] of lines.entries()) {
    const text = fitted(name, rooms[at] ?? 0, (part) => pen.measureText(part).width);
    pen.fillText(text, area.left, wordsY(area));
  }
}

/** All bars at once, kind by kind: marks that look alike are then neighbours, and are written as one. */
function drawBars(chart: Chart, bars: readonly CarrierBar[], keys: readonly string[], look: Look): void {
  const pen = chart.ctx;
  const keyOf = (outcome: Drawn): string => keys[DRAWN.indexOf(outcome)] ?? '';
  pen.font = fontOf(look, COUNT, 600);
  const pieces = bars.map((bar, row) => piecesOf(chart, bar, row));
  const flat = pieces.flat();
  for (const outcome of DRAWN) paint(pen, outcome, flat.filter((piece) => piece.outcome === outcome).map(({ area }) => area), look.theme); // prettier-ignore
  drawCounts(pen, flat, look);
  pen.font = fontOf(look, COUNT);
  drawHeadlines(pen, bars.map((bar, row) => headline(chart, bar, pieces[row] ?? [], row, keyOf)), look); // prettier-ignore
}

/** @param keys words for the outcomes, in the order of `DRAWN` */
export const disclosureConfig = (bars: readonly CarrierBar[], keys: readonly string[], look: Look): ChartConfiguration =>
  barsConfig(bars.length, keyRoom(keys, look.width), look, (chart) =>
    apart(chart.ctx, () => {
      drawKeys(chart.ctx, keys, look);
      drawBars(chart, bars, keys, look);
    }),
  );
