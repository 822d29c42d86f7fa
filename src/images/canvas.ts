/**
 * The one door to the native canvas and its fonts. It is loaded when something is drawn, not before: the package of the command line
 * does without it.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Canvas } from '@napi-rs/canvas';
import type { Measure } from '../charts/measure.ts';
import { byFont } from './by-font.ts';
import { FONT_SOURCES } from './fonts.ts';
import { palettePng } from './palette-png.ts';

type Native = typeof import('@napi-rs/canvas');

/** What images are drawn with is not installed. */
export class NoCanvasError extends Error {
  override readonly name = 'NoCanvasError';
  readonly hint: string;
  constructor(missing: string) {
    super(`Images are drawn with ${missing}, which is not installed.`);
    this.hint = `Install it: npm install ${['@napi-rs/canvas', ...FONT_SOURCES.map((font) => font.package)].join(' ')}`;
  }
}

const require = createRequire(import.meta.url);

function found<T>(name: string, load: (name: string) => T): T {
  try {
    return load(name);
  } catch (error) {
    if (['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'].includes((error as NodeJS.ErrnoException).code ?? '')) throw new NoCanvasError(name);
    throw error;
  }
}

let memory: Native | null = null;

/** The canvas with our fonts, loaded once. */
function native(): Native {
  if (memory) return memory;
  const canvas = found('@napi-rs/canvas', (name) => require(name) as Native);
  for (const { family, package: name, files } of FONT_SOURCES) {
    const folder = path.join(path.dirname(found(name, require.resolve)), '..', 'fonts');
    for (const file of files)
      if (!canvas.GlobalFonts.registerFromPath(path.join(folder, file), family)) throw new NoCanvasError(path.join(name, 'fonts', file));
  }
  return (memory = canvas);
}

/** Words, blanks and signs of scripts without blanks: measured one by one, since lines are tried word by word, and words come again. */
const PARTS = /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]| +|[^ \u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]+/gu;

function measuring(): Measure {
  const pen = native().createCanvas(1, 1).getContext('2d');
  // Otherwise letters and spacing follow the language of the machine.
  pen.lang = 'en';
  const known = new Map<string, Map<string, number>>();
  const widthOf = (part: string, font: string, widths: Map<string, number>): number => {
    const before = widths.get(part);
    if (before !== undefined) return before;
    pen.font = font;
    const { width } = pen.measureText(part);
    if (widths.size > 50_000) widths.clear();
    widths.set(part, width);
    return width;
  };
  return (text, font) => {
    let widths = known.get(font);
    if (!widths) known.set(font, (widths = new Map()));
    let sum = 0;
    for (const part of text.match(PARTS) ?? []) sum += widthOf(part, font, widths);
    return sum;
  };
}

let measures: Measure | null = null;

/** Widths of letters in our fonts. */
export const measure: Measure = (text, font) => (measures ??= measuring())(text, font);

/** A canvas to draw on. */
export const newSheet = (width: number, height: number): Canvas => native().createCanvas(width, height);

let sheet: Canvas | null = null;

/** A canvas of a size; the one before is used again where it fits, since share images are all of one size. */
function sheetOf(width: number, height: number): Canvas {
  if (sheet?.width !== width || sheet.height !== height) sheet = newSheet(width, height);
  return sheet;
}

/** Draws an SVG document as PNG. */
export async function pngOf(svg: string, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = await native().loadImage(Buffer.from(byFont(svg)));
  // From here to the packing nothing waits: the sheet is ours.
  const canvas = sheetOf(width, height);
  canvas.getContext('2d').drawImage(image, 0, 0, width, height);
  return palettePng(canvas.data(), width, height);
}
