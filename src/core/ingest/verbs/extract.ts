/**
 * `{"extract": "Data", "pattern": "(\\d+GB)"}`: the part of a cell a pattern finds; its first group where it has one.
 * With a list of columns the first one whose cell matches is used.
 */
import * as z from 'zod';
import type { RawCell } from '../../model/index.ts';
import { ColumnSchema, OPTIONS, type ColumnName } from './options.ts';
import { places, wholeCell, type Bound, type Locate, type Place } from './verb.ts';

/** A cell longer than this is not a place to look for one value. */
const MAX_CELL = 20_000;

/** A regular expression, checked when the profile is loaded. */
export const PatternSchema = z.string().refine((pattern) => compile(pattern) !== null, 'is not a regular expression');
export const schema = z.strictObject({ extract: ColumnSchema, pattern: PatternSchema, ...OPTIONS });
export type Extract = z.infer<typeof schema>;

export const columnsOf = ({ extract }: Extract): ColumnName[] => [extract];

export function bind({ extract, pattern }: Extract, locate: Locate): Bound {
  const found = places([extract], locate);
  const regexp = compile(pattern);
  return {
    places: found,
    take: (cells) => {
      const cell = found[0] && regexp ? matchIn(cells, found[0], regexp) : null;
      return cell ? { cells: [cell] } : null;
    },
  };
}

/** A pattern of a profile as a regular expression: any case, across lines, any script; null when it is none. */
export function compile(pattern: string): RegExp | null {
  try {
    return new RegExp(pattern, 'disu');
  } catch {
    return null;
  }
}

/** The part of a cell a pattern finds, with its offset in the cell. */
export function matchIn(cells: readonly string[], place: Place, regexp: RegExp): RawCell | null {
  const cell = wholeCell(cells, place);
  const match = cell && cell.text.length <= MAX_CELL ? regexp.exec(cell.text) : null;
  const [start, end] = match?.indices?.[1] ?? match?.indices?.[0] ?? [0, 0];
  return cell && end > start ? { ...cell, text: cell.text.slice(start, end), offset: start } : null;
}
