/** Guess → the mapping a profile states for it. */
import type { Target } from '../../model/index.ts';
import { headerKey } from '../header.ts';
import { MONEY_TARGETS, SPEED_TARGETS, VOLUME_TARGETS, type ColumnFacts } from './candidates.ts';
import type { Guess } from './guess.ts';
import { dayFirst } from './number-style.ts';

/** A mapping as it is written: a name alone, or a verb with its options. */
export type WrittenMapping = string | Readonly<Record<string, unknown>>;

const DATES: ReadonlySet<Target> = new Set(['available_from', 'available_to', 'as_of']);

/** How a profile names a column: by its header, or by its position where it has none or shares it. */
export function columnRef(headers: readonly string[], index: number): string | number {
  const own = headerKey(headers[index] ?? '');
  return own === '' || headers.findIndex((name) => headerKey(name) === own) !== index ? index : (headers[index] ?? '').trim();
}

export function mappingOf(guess: Guess, facts: ColumnFacts, cells: readonly string[], headers: readonly string[]): WrittenMapping {
  const column = columnRef(headers, guess.columnIndex);
  const options = optionsOf(guess.target as Target, facts, cells);
  const { label } = facts.stats;
  if (label !== null) return { extract: column, pattern: `^\\s*${escaped(label)}\\s*[:：]\\s*(.*\\S)`, ...options };
  return Object.keys(options).length === 0 && typeof column === 'string' ? column : { column, ...options };
}

function optionsOf(target: Target, { units, stats }: ColumnFacts, cells: readonly string[]): Record<string, unknown> {
  const days = units.time === 'days' && target === 'validity' ? 'days' : undefined;
  const months = units.time === 'months' && target === 'validity' ? 'months' : undefined;
  const volume = VOLUME_TARGETS.has(target) || units.per === 'volume' ? units.volume : null;
  const speed = SPEED_TARGETS.has(target) ? units.speed : null;
  const unit = (MONEY_TARGETS.has(target) && units.per !== 'volume' ? null : volume) ?? speed ?? days ?? months;
  const first = DATES.has(target) ? dayFirst(cells) : undefined;
  // A list of fees in one cell is told apart by its separator.
  const separator =
    (target === 'one_time_fees' || target === 'monthly_fees') && stats.filled > 0 && cells.some((cell) => cell.includes(';'))
      ? ';'
      : undefined;
  return { ...(unit ? { unit } : {}), ...(first === true ? { dayFirst: true } : {}), ...(separator === undefined ? {} : { separator }) };
}

/** Text as a regular expression reads it literally (in its strict Unicode form, a space needs no escape). */
export const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === '-' ? '-' : `\\${sign}`));
