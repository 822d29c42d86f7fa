/** How wide a text is. A canvas knows exactly; without one, the usual widths of a sans-serif face come close enough to lay out by. */

/** @param font CSS font shorthand, such as `600 12px sans-serif` @returns CSS pixels */
export type Measure = (text: string, font: string) => number;

/** Widths in ems by kind of letter: square for CJK, narrow for i and l, wide for M and W. */
const NARROW = /[iIjl|.,:;'’!()[\]\s]/;
const WIDE = /[mwMW@%—…]/;
const SQUARE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u;
const CAPITAL = /[A-Z0-9$€£₹#&+=<>~]/;
const MARK = /\p{M}/u;

function ems(letter: string): number {
  if (MARK.test(letter)) return 0;
  if (SQUARE.test(letter)) return 1;
  if (NARROW.test(letter)) return 0.31;
  if (WIDE.test(letter)) return 0.88;
  return CAPITAL.test(letter) ? 0.62 : 0.56;
}

/** Font size of a CSS font shorthand, in pixels. */
export const fontSize = (font: string): number => Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1] ?? 12);

/** Widths without a canvas; a little too wide rather than too narrow. */
export const roughMeasure: Measure = (text, font) => {
  const bold = /\b(?:bold|[6-9]00)\b/.test(font) ? 1.06 : 1;
  let sum = 0;
  for (const letter of text) sum += ems(letter);
  return sum * fontSize(font) * bold;
};
