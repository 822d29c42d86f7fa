/** What every shared reader returns. */
import type { NumberFormat } from '../../model/index.ts';

/** One thing read from a text. `text === source.slice(start, end)` always holds; offsets are UTF-16 code units. */
export interface Reading<T> {
  readonly value: T;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function reading<T>(source: string, start: number, end: number, value: T): Reading<T> {
  return { value, text: source.slice(start, end), start, end };
}

/** Options shared by the readers of quantities. */
export interface NumberOptions {
  /** How numbers are written; `auto` decides by shape (see number.ts). */
  readonly numbers?: NumberFormat;
  /** Numbers written as words ("one", "twenty"), lower case, for the language of the text. */
  readonly words?: ReadonlyMap<string, number>;
}
