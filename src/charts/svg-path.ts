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

/** @param matrix the transformation that holds when a command is given */
export function pathPen(matrix: () => Matrix): PathPen {
  let parts: string[] = [];
  const at = (x: number, y: number): string => {
    const [a, b, c, d, e, f] = matrix();
    return `${round(a * x + c * y + e)} ${round(b * x + d * y + f)}`;
  };
  const add = (command: string, ...points: readonly string[]): void => void parts.push(command + points.join(' '));
  const moveTo = (x: number, y: number): void => add('M', at(x, y));
  const lineTo = (x: number, y: number): void => add(parts.length === 0 ? 'M' : 'L', at(x, y));
  const close = (): void => void (parts.length > 0 && parts.push('Z'));
  const arc: PathPen['arc'] = (x, y, radius, from, to, backwards = false) => {
    const [a, b] = matrix();
    const r = round(radius * Math.hypot(a, b));
    const span = backwards ? from - to : to - from;
    const turn = span >= FULL - 1e-6 ? FULL : ((span % FULL) + FULL) % FULL;
    const signed = backwards ? -turn : turn;
    const point = (angle: number): string => at(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    add(parts.length === 0 || parts.at(-1) === 'Z' ? 'M' : 'L', point(from));
    // Two halves: an arc that ends where it starts is none.
    for (const share of [0.5, 1]) parts.push(`A${r} ${r} 0 0 ${backwards ? 0 : 1} ${point(from + signed * share)}`);
  };
  return {
    beginPath: () => {
      parts = [];
    },
    moveTo,
    lineTo,
    closePath: close,
    arc,
    bezierCurveTo: (x1, y1, x2, y2, x, y) => add('C', at(x1, y1), at(x2, y2), at(x, y)),
    quadraticCurveTo: (x1, y1, x, y) => add('Q', at(x1, y1), at(x, y)),
    rect: (x, y, w, h) => {
      moveTo(x, y);
      lineTo(x + w, y);
      lineTo(x + w, y + h);
      lineTo(x, y + h);
      close();
    },
    d: () => parts.join(''),
  };
}
