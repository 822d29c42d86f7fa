/**
 * The box beside the pointer that names what is nearest. The one of Chart.js can do more than is needed here, and every reader of any chart
 * would fetch it.
 */
import type { Chart, Plugin } from '../chartjs.ts';
import type { Look } from '../types.ts';
import { fontOf } from './options.ts';
import { apart, fitted } from './pen.ts';

interface Point {
  readonly datasetIndex: number;
  readonly index: number;
}

/** @returns lines of text for the points nearest to the pointer, the first in bold */
export type HintWords = (points: readonly Point[]) => readonly string[];

interface Nearest extends Point {
  readonly element: { readonly x: number; readonly y: number };
}

type Pointed = Parameters<NonNullable<Plugin['afterEvent']>>[1];

/** Points at the volume nearest to the pointer; none where it is outside the field. */
function nearest(chart: Chart, { event, inChartArea }: Pointed): readonly Nearest[] {
  if (!inChartArea || event.type === 'mouseout') return [];
  return chart.getElementsAtEventForMode(event as unknown as Event, 'nearest', { axis: 'x', intersect: false }, true);
}

const LINE = 16;
const EDGE = 8;

function box(chart: Chart, { x, y }: Nearest['element'], words: readonly string[], look: Look): void {
  const pen = chart.ctx;
  apart(pen, () => {
    const font = (at: number): string => fontOf(look, 12, at === 0 ? 600 : 400);
    const most = look.width - 4 * EDGE;
    const lines = words.map((text, at) => {
      pen.font = font(at);
      return fitted(text, most, (part) => pen.measureText(part).width);
    });
    const widths = lines.map((text, at) => {
      pen.font = font(at);
      return pen.measureText(text).width;
    });
    const [w, h] = [Math.max(...widths) + 2 * EDGE, lines.length * LINE + EDGE];
    const left = x + 12 + w <= look.width ? x + 12 : Math.max(2, x - 12 - w);
    const top = Math.max(2, Math.min(y - h / 2, chart.chartArea.bottom - h));
    pen.fillStyle = look.theme.text;
    pen.fillRect(left, top, w, h);
    pen.fillStyle = look.theme.background;
    pen.textAlign = 'left';
    pen.textBaseline = 'middle';
    for (const [at, text] of lines.entries()) {
      pen.font = font(at);
      pen.fillText(text, left + EDGE, top + EDGE / 2 + LINE * (at + 0.5));
    }
  });
}

const sameAs = (a: readonly Nearest[], b: readonly Nearest[]): boolean =>
  a.length === b.length && a.every(({ datasetIndex, index }, at) => b[at]?.datasetIndex === datasetIndex && b[at].index === index);

/** Shows the words of the nearest points while the pointer is in the field. */
export function hintPlugin(words: HintWords, look: Look): Plugin {
  let now: readonly Nearest[] = [];
  return {
    id: 'hint',
    afterEvent: (chart, pointed) => {
      const next = nearest(chart, pointed);
      if (sameAs(now, next)) return;
      now = next;
      // Chart.js draws anew.
      pointed.changed = true;
    },
    afterDraw: (chart) => {
      const [first] = now;
      if (first) box(chart, first.element, words(now), look);
    },
  };
}
