/** The path commands of a canvas as the `d` of an SVG path, in the coordinates of the page. */
import { round } from './strip-marks.ts';

/** a b c d e f, as in SVG and on a canvas. */
export type Matrix = readonly [number, number, number, number, number, number];

const FULL = 2 * Math.PI;

export interface PathPen {
  readonly beginPath: () => void;
  readonly moveTo: (x: number, y: number) => void;
  readonly lineTo: (x: number, y: number) => void;
  readonly bezierCurveTo: (x1: number, y1: number, x2: number, y2: number, x: number, y: number) => void;
  readonly quadraticCurveTo: (x1: number, y1: number, x: number, y: number) => void;
  readonly arc: (x: number, y: number, radius: number, from: number, to: number, backwards?: boolean) => void;
  readonly rect: (x: number, y: number, w: number, h: number) => void;
  readonly closePath: () => void;
  readonly d: () => string;
}

/** A point as it is written. */
type Point = readonly [x: string, y: string];

/** @param matrix the transformation that holds when a command is given */
export function pathPen(matrix: () => Matrix): PathPen {
  let parts: string[] = [];
  /** Where the last command ended; null where that is the beginning of the part before. */
  let last: Point | null = null;
  const at = (x: number, y: number): Point => {
    const [a, b, c, d, e, f] = matrix();
    return [round(a * x + c * y + e), round(b * x + d * y + f)];
  };
  const add = (command: string, ...points: readonly Point[]): void => {
    parts.push(command + points.flat().join(' '));
    last = points.at(-1) ?? null;
  };
  const moveTo = (x: number, y: number): void => add('M', at(x, y));
  const straight = (to: Point): void => {
    if (parts.length === 0) add('M', to);
    else if (last?.[1] === to[1]) parts.push(`H${to[0]}`);
    else if (last?.[0] === to[0]) parts.push(`V${to[1]}`);
    else parts.push(`L${to.join(' ')}`);
    last = to;
  };
  const close = (): void => {
    if (parts.length > 0) parts.push('Z');
    last = null;
  };
  const arc: PathPen['arc'] = (x, y, radius, from, to, backwards = false) => {
    const [a, b] = matrix();
    const r = round(radius * Math.hypot(a, b));
    const span = backwards ? from - to : to - from;
    const turn = span >= FULL - 1e-6 ? FULL : ((span % FULL) + FULL) % FULL;
    const signed = backwards ? -turn : turn;
    const point = (angle: number): Point => at(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    if (last === null) add('M', point(from));
    else straight(point(from));
    // Two halves: an arc that ends where it starts is none.
    for (const share of [0.5, 1]) {
      last = point(from + signed * share);
      parts.push(`A${r} ${r} 0 0 ${backwards ? 0 : 1} ${last.join(' ')}`);
    }
  };
  const rect: PathPen['rect'] = (x, y, w, h) => {
    moveTo(x, y);
    const [[x0, y0], [x1, y1]] = [at(x, y), at(x + w, y + h)];
    const [, b] = matrix();
    if (b === 0) {
      // A box upright: most boxes of a chart are of one height, which is then written in the same letters.
      const wide = round(Number(x1) - Number(x0));
      parts.push(`h${wide}v${round(Number(y1) - Number(y0))}h${wide.startsWith('-') ? wide.slice(1) : `-${wide}`}z`);
      last = null;
      return;
    }
    for (const corner of [at(x + w, y), at(x + w, y + h), at(x, y + h)]) straight(corner);
    close();
  };
  return {
    beginPath: () => {
      parts = [];
      last = null;
    },
    moveTo,
    lineTo: (x, y) => straight(at(x, y)),
    closePath: close,
    arc,
    bezierCurveTo: (x1, y1, x2, y2, x, y) => add('C', at(x1, y1), at(x2, y2), at(x, y)),
    quadraticCurveTo: (x1, y1, x, y) => add('Q', at(x1, y1), at(x, y)),
    rect,
    d: () => parts.join(''),
  };
}
