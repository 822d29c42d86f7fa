/** Reads data volumes: 20GB · 500 Mo · 1.2 TB · 50 gigs · 1 GiB · 20-30GB (the lower end). 1 GB = 1000 MB; only GiB, MiB … are binary. */
import type { Volume } from '../../model/index.ts';
import { isWordEnd, isWordStart } from './boundary.ts';
import { foldWidth } from './fold.ts';
import { readNumbers, type NumberReading } from './number.ts';
import { reading, type NumberOptions, type Reading } from './reading.ts';
import { hasDataHint, hasSpeedHint, isGeneration, THROTTLE_STEPS } from './unit-hints.ts';
import { withWordNumbers } from './word-number.ts';

export interface VolumeReading extends Reading<Volume> {
  /** Upper end of a printed range; absent for a single figure. */
  readonly upper?: Volume;
}
export interface VolumeOptions extends NumberOptions {
  /** Unit of a bare number: KB, MB, GB or TB. */
  readonly unit?: string;
}

const SCALE: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9, t: 1e12 };
const BINARY: Readonly<Record<string, number>> = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 };

/** A unit right after a number. "Mb/s", "Gbps" and "Gbit" are speeds; "5 GB/s" is none of ours either; in "50 GB it is" the unit ends at the space. */
const UNIT =
  /(?:[ \u00a0\u2009\u202f]*[-‑]?[ \u00a0]?|\s+)(?:([kmgt])(i)b|([kmgt])bs?|([KMGT]o)|(kilo|mega|méga|giga|tera|téra)(?:bytes?|octets?|s)?|(gig)(?:abyte)?s?|([kmg]))(?!its?\b|\s?(?:\/\s?s|ps\b|p\/s|\s?per[ -]sec|\s?pro sek|\s?每秒))/iy;

const letterOf = (match: RegExpExecArray): string =>
  (match[1] ?? match[3] ?? match[4] ?? match[5] ?? match[6] ?? match[7] ?? '').charAt(0).toLowerCase();

interface Unit {
  readonly bytes: number;
  readonly end: number;
}

/** A bare letter: G is data unless it names a network, M unless it is a speed, K only beside a word for data. */
function isBareData(text: string, number: NumberReading, letter: string, end: number): boolean {
  if (letter === 'm' || letter === 'g') return false;
  if (/^k$/i.test(letter)) return hasDataHint(text, end);
  if (letter === 'G' && isGeneration(text, number.value.number, end)) return false;
  return !hasSpeedHint(text, number.start, end);
}

/** True when the unit after the number means data here, not a speed, a network generation or a picture size. */
function meansData(text: string, number: NumberReading, match: RegExpExecArray, end: number): boolean {
  if (match[7] !== undefined) return isBareData(text, number, match[7], end);
  // "2 to", "5 mo": octets are written with a capital letter, words are not.
  if (match[4] !== undefined && !/^[KMGT]/.test(match[4])) return false;
  if (isPerSecond(text, number.start)) return false;
  // "reduced to 128Kb" is a throttle step in bits; "128KB" in capitals stays a volume.
  const isKilobit = /^k/i.test(match[3] ?? '') && !/KB$/.test(match[0]);
  return !isKilobit || !THROTTLE_STEPS.has(number.value.number);
}

const isPerSecond = (text: string, start: number): boolean => /每秒\s?$/.test(text.slice(Math.max(0, start - 4), start));

function unitAt(text: string, number: NumberReading): Unit | null {
  UNIT.lastIndex = number.end;
  const match = UNIT.exec(text);
  if (!match) return null;
  const end = number.end + match[0].length;
  if (!isWordEnd(text, end) || !meansData(text, number, match, end)) return null;
  const bytes = (match[2] === undefined ? SCALE : BINARY)[letterOf(match)];
  return bytes === undefined ? null : { bytes, end };
}

function unitByName(name: string | undefined): number | null {
  const match = name === undefined ? null : /^\s*([kmgt])(i)?[bo]?\s*$/i.exec(name);
  return match ? ((match[2] === undefined ? SCALE : BINARY)[(match[1] ?? '').toLowerCase()] ?? null) : null;
}

const RANGE = /^\s?(?:-|–|—|~|～|至|到|to)\s?$/i;

/** Start of "20-30GB" when the number before belongs to the same range, with the lower number. */
function rangeBefore(text: string, previous: NumberReading | undefined, number: NumberReading): NumberReading | null {
  if (!previous || previous.value.number >= number.value.number || previous.value.number <= 0) return null;
  return RANGE.test(text.slice(previous.end, number.start)) && isWordStart(text, previous.start) ? previous : null;
}

const isPlausible = (bytes: number): boolean => Number.isFinite(bytes) && bytes >= 0 && bytes <= Number.MAX_SAFE_INTEGER;

/** Volumes at numbers that were already read; lets the engine read the numbers of a text once. */
export function volumesAt(text: string, numbers: readonly NumberReading[], unit?: string): VolumeReading[] {
  const folded = foldWidth(text);
  const bare = unitByName(unit);
  const found: VolumeReading[] = [];
  numbers.forEach((number, index) => {
    const own = unitAt(folded, number) ?? (bare === null || !isBare(folded, number) ? null : { bytes: bare, end: number.end });
    if (own === null) return;
    const lower = rangeBefore(folded, numbers[index - 1], number);
    const bytes = Math.round((lower ?? number).value.number * own.bytes);
    if (!isPlausible(bytes)) return;
    const read = reading(text, (lower ?? number).start, own.end, { bytes });
    found.push(lower ? { ...read, upper: { bytes: Math.round(number.value.number * own.bytes) } } : read);
  });
  return found;
}

/** A number without letters, signs of money or a percent sign around it. */
export function isBare(text: string, { start, end }: NumberReading): boolean {
  return (
    isWordStart(text, start) &&
    isWordEnd(text, end) &&
    !/^\s?[%€£$¥₩₹\p{L}]/u.test(text.slice(end, end + 2)) &&
    !/[€£$¥₩₹]\s?$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** All data volumes of a text, in order. Never throws. */
export function readVolumes(text: string, options: VolumeOptions = {}): VolumeReading[] {
  return volumesAt(text, withWordNumbers(text, readNumbers(text, options.numbers), options.words), options.unit);
}
