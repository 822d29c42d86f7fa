/**
 * Reads speeds as ranges in kbit/s: 128 kbps · 1Mbps · 50 Mpbs (a typing error seen in the wild) · 12-78 Mbps · 512 Ko/s · 降至1M.
 * Byte units count eightfold, except a standard throttle step in kilobytes ("128KB/s" is printed where kbit/s is meant)
 * and "MB/s" in a text that also speaks of "Mb/s".
 */
import type { SpeedRange } from '../../model/index.ts';
import { everyMeasure } from '../measures.ts';
import { isWordEnd, isWordStart } from './boundary.ts';
import { foldWidth } from './fold.ts';
import type { Measures } from './measures.ts';
import { readNumbers, type NumberReading } from './number.ts';
import { oncePer } from './once-per.ts';
import { reading, type NumberOptions, type Reading } from './reading.ts';
import { hasDataHint, hasSpeedHint, isPerSecond, THROTTLE_STEPS } from './unit-hints.ts';
import { isBare } from './volume.ts';
import { withWordNumbers } from './word-number.ts';

export type SpeedReading = Reading<SpeedRange>;
export interface SpeedOptions extends NumberOptions {
  /** Unit of a bare number: kbps, Mbps, Gbps, KB/s … */
  readonly unit?: string;
}

const KBPS: Readonly<Record<string, number>> = { k: 1, m: 1e3, g: 1e6 };
/** Written-out or abbreviated bits and bytes; groups: letter, what it counts, per second; names of a language stand first. */
const unitPattern = ({ speedUnits: { k, m, g }, perSecond }: Measures): RegExp => {
  const per = `(?:\\/\\s?s(?:ec(?:ond)?)?|ps|p\\/s|pbs|${perSecond})`;
  return new RegExp(
    `\\s*-?(?:(?<k>${k})|(?<m>${m})|(?<g>${g})|([kmg])(b(?:its?)?|o|bytes?)${per}|([kmg])(pbs|bps)|(kilo|mega|giga)(bits?|bytes?|octets?)(?:${per})?|([km])(b|o|)(?!ega|éga|b?it)|([km])(bit)s?|(mega|méga)s?)`,
    'iy',
  );
};
const LETTERS = ['k', 'm', 'g'] as const;

const unitsOf = oncePer(unitPattern);

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

/** A bare K, Kb, Ko, M or Mb: a speed only with a hint, or for a known throttle step in kilobits. */
function isBareSpeed(text: string, number: NumberReading, unit: string, end: number, measures: Measures): boolean {
  if (!isWordEnd(text, end) || hasDataHint(text, end, measures)) return false;
  const perSecond = isPerSecond(text, number.start, measures);
  if (/^k/i.test(unit)) {
    const step = THROTTLE_STEPS.has(number.value.number);
    const plain = unit !== 'KB' && !/o$/i.test(unit);
    return perSecond || (step && (plain || hasSpeedHint(text, number.start, end, measures)));
  }
  return perSecond || (!/^m[bo]$/i.test(unit) && unit !== 'm' && hasSpeedHint(text, number.start, end, measures));
}

function unitAt(text: string, number: NumberReading, measures: Measures): Unit | null {
  const pattern = unitsOf(measures);
  pattern.lastIndex = number.end;
  const match = pattern.exec(text);
  if (!match) return null;
  const end = number.end + match[0].length;
  const written = match[0].trim().replace(/^-/, '');
  if (!isWordEnd(text, end)) return null;
  const local = LETTERS.find((name) => match.groups?.[name] !== undefined);
  if (local) return { kbps: KBPS[local] ?? 1, end };
  const letter = (match[4] ?? match[6] ?? match[8] ?? match[10] ?? match[12] ?? match[14] ?? '').charAt(0).toLowerCase();
  if (match[14] !== undefined && !hasSpeedHint(text, number.start, end, measures)) return null;
  if (match[10] !== undefined && !isBareSpeed(text, number, written, end, measures)) return null;
  if (match[8] !== undefined && /^(?:bytes?|octets?)$/i.test(match[9] ?? '') && /(?:bytes?|octets?)$/i.test(written)) return null;
  const scale = KBPS[letter];
  return scale === undefined ? null : { kbps: scale * bytesFactor(text, written, letter, number.value.number), end };
}

/** kbit/s of one unit as a profile names it; null for a name that is not a speed. */
export function speedUnit(name: string | undefined): number | null {
  const match = name === undefined ? null : /^\s*([kmg])(b(?:it)?|o|B)?(?:ps|\/s)?\s*$/i.exec(name);
  const scale = match ? KBPS[(match[1] ?? '').toLowerCase()] : undefined;
  return scale === undefined ? null : scale * (match?.[2] === 'B' || match?.[2]?.toLowerCase() === 'o' ? 8 : 1);
}

/** Longest text between the ends of a range. */
const MAX_RANGE = 8;
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

/** "From 30 Mbps to 128 kbps": in words, from a faster speed to a slower one; the slower one is what comes of it. */
function isFall({ number, unit }: Item, right: Item, between: string): boolean {
  const own = unit ?? right.unit;
  return (
    own !== null &&
    own.assumed !== true &&
    right.unit !== null &&
    /\p{L}/u.test(between) &&
    kbps(number, own.kbps) > kbps(right.number, right.unit.kbps)
  );
}

/** The unit a number borrows from its right neighbour: "12-78 Mbps", "100/20 Mbps". */
function joint(text: string, left: Item, right: Item | undefined, { range }: Measures): 'range' | 'fall' | 'shared' | null {
  if (!right?.unit || (left.unit && left.unit.end > right.number.start)) return null;
  const between = text.slice(left.unit?.end ?? left.number.end, right.number.start);
  if (between.length <= MAX_RANGE && range.test(between)) return isFall(left, right, between) ? 'fall' : 'range';
  return !left.unit && SHARED_UNIT.test(between) ? 'shared' : null;
}

function readItems(text: string, folded: string, items: readonly Item[], measures: Measures): SpeedReading[] {
  const found: SpeedReading[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    const next = items[index + 1];
    if (!item) continue;
    const kind = isWordStart(folded, item.number.start) ? joint(folded, item, next, measures) : null;
    if (kind === 'fall') continue;
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
export function speedsAt(
  text: string,
  numbers: readonly NumberReading[],
  unit?: string,
  measures: Measures = everyMeasure(),
): SpeedReading[] {
  const folded = foldWidth(text);
  const bare = speedUnit(unit);
  const items = numbers.map((number) => ({
    number,
    unit:
      unitAt(folded, number, measures) ?? (bare !== null && isBare(folded, number) ? { kbps: bare, end: number.end, assumed: true } : null),
  }));
  return readItems(text, folded, items, measures);
}

/** All speeds of a text, in order. Never throws. */
export function readSpeeds(text: string, options: SpeedOptions = {}): SpeedReading[] {
  return speedsAt(text, withWordNumbers(text, readNumbers(text, options.numbers), options.words), options.unit);
}
