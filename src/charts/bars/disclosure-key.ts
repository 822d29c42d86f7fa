/** The key of the outcomes above the bars, in as many rows as the width asks for. */
import { fontOf } from '../draw/options.ts';
import type { Pen } from '../draw/pen.ts';
import { roughMeasure } from '../measure.ts';
import type { Look } from '../types.ts';
import { DRAWN, paint } from './outcomes.ts';

const KEY_LINE = 20;
/** Below the key. */
const KEY_GAP = 14;

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

/** Room for the key above the first row. */
export const keyRoom = (keys: readonly string[], width: number): number => keyRows(keys, width) * KEY_LINE + KEY_GAP;

export function drawKeys(pen: Pen, keys: readonly string[], look: Look): void {
  pen.font = fontOf(look);
  pen.textAlign = 'left';
  pen.textBaseline = 'middle';
  for (const [at, { x, row, text }] of placeKeys(keys, look.width - 4, (part) => roughMeasure(part, fontOf(look))).entries()) {
    const outcome = DRAWN[at];
    if (!outcome) continue;
    const y = 4 + row * KEY_LINE;
    paint(pen, outcome, [{ left: x + 2, right: x + 24, top: y, bottom: y + 13 }], look.theme);
    pen.fillStyle = look.theme.text;
    pen.fillText(text, x + 30, y + 7);
  }
}
