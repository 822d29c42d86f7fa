/** Small marks drawn on a canvas by hand: badges, text that fits. Only calls that the SVG recorder knows as well. */
import type { Theme } from '../theme.ts';

export type Pen = CanvasRenderingContext2D;

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Runs a drawing and puts the pen back as it was. */
export function apart(pen: Pen, draw: () => void): void {
  pen.save();
  draw();
  pen.restore();
}

/** Cuts a text to a width, with an ellipsis where something is left out. */
export function fitted(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const letters = [...text];
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${letters.slice(0, middle).join('').trimEnd()}…`) <= width) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : `${letters.slice(0, low).join('').trimEnd()}…`;
}

/** An address may be broken after its own signs. */
const broken = (word: string): readonly string[] =>
  word.includes('://') ? (word.match(/[^/?&,=]*[/?&,=]+|[^/?&,=]+$/g) ?? [word]) : [word];

/** Signs that never end a line, and signs that never begin one. */
const OPENS = /[（［｛〔「『《〈【“‘([{]$/u;
const CLOSES = /^[）］｝〕」』》〉】”’)\]},.;:!?%、。，；：！？·…％]/u;

/** Pieces between which no line may end, joined. */
function glued(pieces: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1) ?? '';
    if (before.trim() !== '' && (OPENS.test(before) || CLOSES.test(piece))) joined[joined.length - 1] = before + piece;
    else joined.push(piece);
  }
  return joined;
}

/** Breaks a text into lines of a width: at blanks, between CJK characters, and addresses after their signs. The last line is cut. */
export function wrapped(text: string, width: number, most: number, measure: (text: string) => number): readonly string[] {
  const words = text.match(/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]|[^\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]+|\s+/gu) ?? [];
  const pieces = glued(words.flatMap(broken));
  const lines = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    const fits = measure(line + piece.trimEnd()) <= width || line === '';
    if (fits || lines.length === most) lines[lines.length - 1] = line + piece;
    else lines.push(piece.trimStart());
  }
  return lines.map((line) => fitted(line.trim(), width, measure)).filter((line) => line !== '');
}

/** A text and where it stands. */
export type PlacedText = readonly [text: string, x: number, y: number];

/** Texts in the ink of the pen on patches of the background, so that no line runs through them: all patches, then all texts. */
export function patchedAll(pen: Pen, texts: readonly PlacedText[], size: number, theme: Theme): void {
  apart(pen, () => {
    pen.fillStyle = theme.background;
    pen.globalAlpha = 0.85;
    pen.beginPath();
    for (const [text, x, y] of texts) {
      const w = pen.measureText(text).width;
      const left = pen.textAlign === 'right' ? x - w : pen.textAlign === 'center' ? x - w / 2 : x;
      pen.rect(left - 2, y - size * 0.62, w + 4, size * 1.24);
    }
    pen.fill();
  });
  for (const text of texts) pen.fillText(...text);
}

export const patched = (pen: Pen, text: string, x: number, y: number, size: number, theme: Theme): void =>
  patchedAll(pen, [[text, x, y]], size, theme);

/** The letter of a series in a ring of its colour. */
export function badge(pen: Pen, letter: string, x: number, y: number, colour: string, theme: Theme, font: string): void {
  apart(pen, () => {
    pen.setLineDash([]);
    pen.beginPath();
    pen.arc(x, y, 8, 0, 2 * Math.PI);
    pen.fillStyle = theme.background;
    pen.fill();
    pen.lineWidth = 1.6;
    pen.strokeStyle = colour;
    pen.stroke();
    pen.fillStyle = theme.text;
    pen.font = `600 10px ${font}`;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.fillText(letter, x, y + 0.5);
  });
}
