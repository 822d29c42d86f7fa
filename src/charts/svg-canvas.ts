/**
 * A canvas that writes down what is drawn on it: the calls Chart.js and our own marks make, as SVG with real text. Pure; letters are
 * measured by a function that is passed in. What a canvas can do beyond that (images, gradients, shadows) is not written; nor is
 * clipping: our charts draw nothing that it would cut off. Beyond a canvas it fills with textures, each of which is written once.
 */
import type { Texture } from './draw/texture.ts';
import { fontSize, type Measure } from './measure.ts';
import { addMark, marksSvg, type Mark, type PathMark } from './svg-marks.ts';
import { pathPen, type Matrix, type PathPen } from './svg-path.ts';
import { tiles, type Tiles } from './svg-texture.ts';
import { escapeXml } from './strip-labels.ts';
import { round } from './strip-marks.ts';

interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  lineDashOffset: number;
  globalAlpha: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  dash: readonly number[];
  matrix: Matrix;
}

const START: State = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineDashOffset: 0,
  globalAlpha: 1,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  dash: [],
  matrix: [1, 0, 0, 1, 0, 0],
};

const ANCHORS: Readonly<Record<string, string>> = { center: 'middle', right: 'end', end: 'end' };
/** Baselines in ems below the given point: viewers differ on `dominant-baseline`, so the place itself is written. */
const SHIFTS: Readonly<Record<string, number>> = { top: 0.82, hanging: 0.75, middle: 0.34, bottom: -0.22, ideographic: -0.2 };

const attribute = (name: string, value: string | number, usual?: string | number): string =>
  value === usual ? '' : ` ${name}="${escapeXml(typeof value === 'number' ? round(value) : value)}"`;

function strokeAttributes({ strokeStyle, lineWidth, lineCap, lineJoin, dash, lineDashOffset, globalAlpha }: State): string {
  return (
    `${attribute('stroke', strokeStyle)}${attribute('stroke-width', lineWidth, 1)}` +
    `${attribute('stroke-linecap', lineCap, 'butt')}${attribute('stroke-linejoin', lineJoin, 'miter')}` +
    (dash.length === 0 ? '' : attribute('stroke-dasharray', dash.map(round).join(' '))) +
    (dash.length === 0 ? '' : attribute('stroke-dashoffset', lineDashOffset, 0)) +
    (globalAlpha === 1 ? '' : ` stroke-opacity="${globalAlpha}"`)
  );
}

/** Letters that are not filled. */
const outlined = (state: State): string => ` fill="none"${strokeAttributes(state)}`;

const fillAttributes = ({ fillStyle, globalAlpha }: State): string =>
  attribute('fill', fillStyle) + (globalAlpha === 1 ? '' : ` fill-opacity="${globalAlpha}"`);

/** Weight, size and family of a CSS font shorthand, as attributes. */
function fontAttributes(font: string, family: string): string {
  const weight = /\b(bold|[1-9]00)\b/.exec(font)?.[1];
  const own = /px(?:\/\S+)?\s+(.*)$/.exec(font)?.[1] ?? family;
  const style = /\bitalic\b/.test(font) ? ' font-style="italic"' : '';
  return (
    ` font-size="${round(fontSize(font))}"${style}` +
    (weight === undefined || weight === '400' ? '' : ` font-weight="${weight}"`) +
    attribute('font-family', own, family)
  );
}

export interface SvgCanvas {
  readonly getContext: (kind: '2d') => unknown;
  /** What was drawn so far, without the `<svg>` around it. */
  readonly body: () => string;
}

/** The sheet: the state of the pen and what has been drawn. */
interface Sheet {
  state: State;
  drawn: Mark[];
  readonly stack: State[];
  readonly pen: PathPen;
  readonly family: string;
  readonly tiles: Tiles;
}

const NOTHING: Omit<PathMark, 'd'> = { kind: 'path', fill: '', stroke: '', opaque: true };

function putPath({ pen, drawn }: Sheet, look: Partial<PathMark>): void {
  const d = pen.d();
  if (d !== '') addMark(drawn, { ...NOTHING, d, ...look });
}

const opaque = ({ globalAlpha }: State): boolean => globalAlpha === 1;
const stroked = (state: State): Partial<PathMark> => ({ stroke: strokeAttributes(state), opaque: opaque(state) });
const filled = (state: State): Partial<PathMark> => ({ fill: fillAttributes(state), opaque: opaque(state) });

/** A box leaves the path that was begun as it is. */
function putBox({ state, drawn }: Sheet, [x, y, w, h]: readonly [number, number, number, number], look: Partial<PathMark>): void {
  const pen = pathPen(() => state.matrix);
  pen.rect(x, y, w, h);
  addMark(drawn, { ...NOTHING, d: pen.d(), ...look });
}

function putText(sheet: Sheet, words: string, x: number, y: number, paint: (of: State) => string): void {
  const { state, family, drawn } = sheet;
  if (words.trim() === '') return;
  const [a, b, c, d, e, f] = state.matrix;
  const at = y + (SHIFTS[state.textBaseline] ?? 0) * fontSize(state.font);
  const turned = [a, b, c, d].map((n) => String(Math.round(n * 1e4) / 1e4)).join(' ');
  const place =
    turned === '1 0 0 1'
      ? ` x="${round(x + e)}" y="${round(at + f)}"`
      : ` transform="matrix(${turned} ${round(e)} ${round(f)})" x="${round(x)}" y="${round(at)}"`;
  const anchor = attribute('text-anchor', ANCHORS[state.textAlign] ?? 'start', 'start');
  addMark(drawn, { kind: 'text', place, look: `${anchor}${fontAttributes(state.font, family)}${paint(state)}`, words: escapeXml(words) });
}

function moved({ state }: Sheet, [g, h, i, j, k, l]: Matrix): void {
  const [a, b, c, d, e, f] = state.matrix;
  state.matrix = [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

const transforms = (sheet: Sheet) => ({
  save: () => void sheet.stack.push({ ...sheet.state }),
  restore: () => {
    sheet.state = sheet.stack.pop() ?? sheet.state;
  },
  resetTransform: () => {
    sheet.state.matrix = START.matrix;
  },
  setTransform: (...matrix: [number, number, number, number, number, number]) => {
    sheet.state.matrix = matrix;
  },
  translate: (x: number, y: number) => moved(sheet, [1, 0, 0, 1, x, y]),
  scale: (x: number, y: number) => moved(sheet, [x, 0, 0, y, 0, 0]),
  rotate: (by: number) => moved(sheet, [Math.cos(by), Math.sin(by), -Math.sin(by), Math.cos(by), 0, 0]),
});

type Four = [number, number, number, number];

const marks = (sheet: Sheet, measure: Measure) => ({
  ...sheet.pen,
  stroke: () => putPath(sheet, stroked(sheet.state)),
  fill: () => {
    if (sheet.state.fillStyle !== 'transparent') putPath(sheet, filled(sheet.state));
  },
  fillTexture: (texture: Texture) => putPath(sheet, { fill: attribute('fill', `url(#${sheet.tiles.idOf(texture)})`), opaque: false }),
  clip: () => undefined,
  // Chart.js wipes the whole canvas before it draws; what came before is gone.
  clearRect: () => {
    sheet.drawn = [];
  },
  fillRect: (...box: Four) => putBox(sheet, box, filled(sheet.state)),
  strokeRect: (...box: Four) => putBox(sheet, box, stroked(sheet.state)),
  fillText: (words: string, x: number, y: number) => putText(sheet, words, x, y, fillAttributes),
  strokeText: (words: string, x: number, y: number) => putText(sheet, words, x, y, outlined),
  measureText: (words: string) => ({ width: measure(words, sheet.state.font) }),
  setLineDash: (dash: readonly number[]) => {
    sheet.state.dash = [...dash];
  },
  getLineDash: () => [...sheet.state.dash],
});

const SETTABLE = Object.keys(START).filter((key) => !['dash', 'matrix'].includes(key)) as (keyof State)[];

/** `context.fillStyle = …` and the like write into the state of the sheet. */
const properties = (sheet: Sheet): PropertyDescriptorMap =>
  Object.fromEntries(
    SETTABLE.map((key) => [
      key,
      {
        get: () => sheet.state[key],
        set: (value: never) => {
          sheet.state[key] = value;
        },
      },
    ]),
  );

/**
 * @param family font the surrounding `<svg>` sets, not repeated on every text
 * @param ids prefix of the ids of textures, unique in the document
 */
export function svgCanvas(width: number, height: number, measure: Measure, family: string, ids = 'fig'): SvgCanvas {
  const pen = pathPen(() => sheet.state.matrix);
  const sheet: Sheet = { state: { ...START }, drawn: [], stack: [], pen, family, tiles: tiles(ids) };
  const canvas = { width, height, getContext: (): unknown => context };
  const context: unknown = Object.defineProperties({ canvas, ...transforms(sheet), ...marks(sheet, measure) }, properties(sheet));
  return { getContext: canvas.getContext, body: () => sheet.tiles.defs() + marksSvg(sheet.drawn) };
}
