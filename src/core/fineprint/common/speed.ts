/**
 * Reads speeds as ranges in kbit/s: 128 kbps · 1Mbps · 50 Mpbs (a typing error seen in the wild) · 12-78 Mbps · 512 Ko/s · 降至1M.
 * Byte units count eightfold, except a standard throttle step in kilobytes ("128KB/s" is printed where kbit/s is meant)
 * and "MB/s" in a text that also speaks of "Mb/s".
 */
import type { SpeedRange } from '../../model/index.ts';
import { isWordEnd, isWordStart } from './boundary.ts';
import { foldWidth } from './fold.ts';
import { readNumbers, type NumberReading } from './number.ts';
import { reading, type NumberOptions, type Reading } from './reading.ts';
import { hasDataHint, hasSpeedHint, THROTTLE_STEPS } from './unit-hints.ts';
import { isBare } from './volume.ts';
import { withWordNumbers } from './word-number.ts';

export type SpeedReading = Reading<SpeedRange>;
export interface SpeedOptions extends NumberOptions {
  /** Unit of a bare number: kbps, Mbps, Gbps, KB/s … */
  readonly unit?: string;
}

const KBPS: Readonly<Record<string, number>> = { k: 1, m: 1e3, g: 1e6 };
const PER = '(?:\\/\\s?s(?:ec(?:ond)?)?|ps|p\\/s|pbs|\\s?(?:per|a|pro|par|por)[ -]?s(?:ec(?:ond)?|ek(?:unde)?|econde|egundo)?|-per-second)';
/** Written-out or abbreviated bits and bytes; groups: letter, what it counts, per second. */
const UNIT = new RegExp(
  `\\s*-?(?:([kmg])(b(?:its?)?|o|bytes?)${PER}|([kmg])(pbs|bps)|(kilo|mega|giga)(bits?|bytes?)(?:[- ]?(?:per|a)[- ]second|\\/s|ps)?|([km])(b?)|([km])(bit)s?)`,
  'iy',
);

interface Unit {
  readonly kbps: number;
  readonly end: number;
  /** True for the unit of bare numbers, which the text does not print. */
  readonly assumed?: boolean;
}

const BESIDE_BITS = /\dm?\s?mb(?:it)?\/s|\d\s?mbps/;

/** Factor 1 or 8: whether the unit counts bits or bytes. */
function bytesFactor(text: string, written: string, letter: string, number: number): number {
  const unit = written.trim();
  const isBytes = /^[kmg]B(?:\/|p|\s)/i.test(unit)
    ? /^[KMGkmg]B(?:\/|ps|\s)/.test(unit) && !/^[KMG]BPS$/.test(unit)
    : /^[kmg](?:o|bytes?)|bytes?/i.test(unit);
  if (!isBytes) return 1;
  if (letter === 'k' && THROTTLE_STEPS.has(number)) return 1;
  return letter === 'm' && BESIDE_BITS.test(text.toLowerCase()) && /Mb(?:it)?\/s|Mbps/.test(text) ? 1 : 8;
}

/** A bare K, Kb, M or Mb: a speed only with a hint, or for a known throttle step in kilobits. */
function isBareSpeed(text: string, number: NumberReading, unit: string, end: number): boolean {
  if (!isWordEnd(text, end) || hasDataHint(text, end)) return false;
  const step = THROTTLE_STEPS.has(number.value.number);
  if (/^k/i.test(unit))
    return step
      ? unit !== 'KB' || hasSpeedHint(text, number.start, end)
      : /每秒\s?$/.test(text.slice(Math.max(0, number.start - 4), number.start));
  return !/^mb$/i.test(unit) && unit !== 'm' && hasSpeedHint(text, number.start, end);
}

function unitAt(text: string, number: NumberReading): Unit | null {
  UNIT.lastIndex = number.end;
  const match = UNIT.exec(text);
  if (!match) return null;
  const end = number.end + match[0].length;
  const written = match[0].trim().replace(/^-/, '');
  const letter = (match[1] ?? match[3] ?? match[5] ?? match[7] ?? match[9] ?? '').charAt(0).toLowerCase();
  if (!isWordEnd(text, end)) return null;
  if (match[7] !== undefined && !isBareSpeed(text, number, written, end)) return null;
  if (match[5] !== undefined && /^bytes?$/i.test(match[6] ?? '') && !/second|\/s|ps$/i.test(written)) return null;
  const scale = KBPS[letter];
  return scale === undefined ? null : { kbps: scale * bytesFactor(text, written, letter, number.value.number), end };
}

/** kbit/s of one unit as a profile names it; null for a name that is not a speed. */
export function speedUnit(name: string | undefined): number | null {
  const match = name === undefined ? null : /^\s*([kmg])(b(?:it)?|o|B)?(?:ps|\/s)?\s*$/i.exec(name);
  const scale = match ? KBPS[(match[1] ?? '').toLowerCase()] : undefined;
  return scale === undefined ? null : scale * (match?.[2] === 'B' || match?.[2]?.toLowerCase() === 'o' ? 8 : 1);
}

const RANGE = /^\s*(?:-|–|—|~|～|至|到|to)\s*$/i;
const SHARED_UNIT = /^\s?\/\s?$/;

interface Item {
  readonly number: NumberReading;
  readonly unit: Unit | null;
}

function rangeOf(low: number, high: number): SpeedRange {
  return { lowKbps: Math.min(low, high), highKbps: Math.max(low, high) };
}

/** kbit/s, rounded to the millionth so that 0.1 + binary dust never shows. */
const kbps = (number: NumberReading, scale: number): number => Math.round(number.value.number * scale * 1e6) / 1e6;

/** The unit a number borrows from its right neighbour: "12-78 Mbps", "100/20 Mbps". */
function joint(text: string, left: Item, right: Item | undefined): 'range' | 'shared' | null {
  if (!right?.unit || (left.unit && left.unit.end > right.number.start)) return null;
  const between = text.slice(left.unit?.end ?? left.number.end, right.number.start);
  if (RANGE.test(between)) return 'range';
  return !left.unit && SHARED_UNIT.test(between) ? 'shared' : null;
}

function readItems(text: string, folded: string, items: readonly Item[]): SpeedReading[] {
  const found: SpeedReading[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    const next = items[index + 1];
    if (!item) continue;
    const kind = isWordStart(folded, item.number.start) ? joint(folded, item, next) : null;
    if (kind === 'range' && next?.unit) {
      // "800-950 kbps" in a column of Mbps: the unit printed beside a number goes before that of the column.
      const low = kbps(item.number, item.unit && !item.unit.assumed ? item.unit.kbps : next.unit.kbps);
      // A speed below nothing ("-1 -1" where a file has none) is no speed.
      const range = rangeOf(low, kbps(next.number, next.unit.kbps));
      if (range.lowKbps >= 0) found.push(reading(text, item.number.start, next.unit.end, range));
      index += 1;
    } else {
      const unit = item.unit ?? (kind === 'shared' && next?.unit ? { kbps: next.unit.kbps, end: item.number.end } : null);
      const value = unit && kbps(item.number, unit.kbps);
      if (unit && value !== null && Number.isFinite(value) && value >= 0)
        found.push(reading(text, item.number.start, unit.end, rangeOf(value, value)));
    }
  }
  return found;
}

/** Speeds at numbers that were already read; lets the engine read the numbers of a text once. */
export function speedsAt(text: string, numbers: readonly NumberReading[], unit?: string): SpeedReading[] {
  const folded = foldWidth(text);
  const bare = speedUnit(unit);
  const items = numbers.map((number) => ({
    number,
    unit: unitAt(folded, number) ?? (bare !== null && isBare(folded, number) ? { kbps: bare, end: number.end, assumed: true } : null),
  }));
  return readItems(text, folded, items);
}

/** All speeds of a text, in order. Never throws. */
export function readSpeeds(text: string, options: SpeedOptions = {}): SpeedReading[] {
  return speedsAt(text, withWordNumbers(text, readNumbers(text, options.numbers), options.words), options.unit);
}
