/** Reads data volumes: 20GB · 500 Mo · 1.2 TB · 50 gigs · 1 GiB · 20-30GB (the lower end). 1 GB = 1000 MB; only GiB, MiB … are binary. */
import type { Volume } from '../../model/index.ts';
import { everyMeasure } from '../measures.ts';
import { isBareAmount } from './bare-amount.ts';
import { isWordEnd, isWordStart } from './boundary.ts';
import { foldWidth } from './fold.ts';
import type { Measures } from './measures.ts';
import { readNumbers, type NumberReading } from './number.ts';
import { oncePer } from './once-per.ts';
import { reading, type NumberOptions, type Reading } from './reading.ts';
import { hasDataHint, hasSpeedHint, isGeneration, isPerSecond, THROTTLE_STEPS } from './unit-hints.ts';
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
const unitPattern = ({ volumeUnits: { k, m, g, t }, perSecond }: Measures): RegExp =>
  new RegExp(
    `(?:[ \\u00a0\\u2009\\u202f]*[-‑]?[ \\u00a0]?|\\s+)(?:(?<k>${k})|(?<m>${m})|(?<g>${g})|(?<t>${t})|([kmgt])(i)b|([kmgt])bs?|([KMGT]o)|(kilo|mega|méga|giga|tera|téra)(?:bytes?|octets?|s)?|(gig)(?:abyte)?s?|([kmg]))` +
      `(?!its?\\b|\\s?(?:\\/\\s?s|ps\\b|p\\/s|${perSecond}))`,
    'iy',
  );
const unitsOf = oncePer(unitPattern);

function letterOf(match: RegExpExecArray): string {
  const local = LETTERS.find((letter) => match.groups?.[letter] !== undefined);
  return local ?? (match[5] ?? match[7] ?? match[8] ?? match[9] ?? match[10] ?? match[11] ?? '').charAt(0).toLowerCase();
}
const LETTERS = ['k', 'm', 'g', 't'] as const;

interface Unit {
  readonly bytes: number;
  readonly end: number;
}

/** A bare letter: G is data unless it names a network, M unless it is a speed, K only beside a word for data. */
function isBareData(text: string, number: NumberReading, letter: string, end: number, measures: Measures): boolean {
  if (letter === 'm' || letter === 'g') return false;
  // "Simple 3 M (30GB)": a letter that stands apart, with the amount in brackets behind it, is a size of plan.
  if (/\s.$/.test(text.slice(number.end, end)) && /^\s?\(\d/.test(text.slice(end, end + 3))) return false;
  if (/^k$/i.test(letter)) return hasDataHint(text, end, measures);
  if (letter === 'G' && isGeneration(text, number, end, measures)) return false;
  return !hasSpeedHint(text, number.start, end, measures);
}

/** True when the unit after the number means data here, not a speed, a network generation or a picture size. */
function meansData(text: string, number: NumberReading, match: RegExpExecArray, end: number, measures: Measures): boolean {
  if (isPerSecond(text, number.start, measures)) return false;
  if (match[11] !== undefined) return isBareData(text, number, match[11], end, measures);
  // "2 to", "5 mo": octets are written with a capital letter, words are not.
  if (match[8] !== undefined && !/^[KMGT]/.test(match[8])) return false;
  // "slowed to 1 mega": without "bytes" the bare name may be one of speed, too.
  if (match[9] !== undefined && !/(?:byte|octet)s?$/i.test(match[0]) && hasSpeedHint(text, number.start, end, measures)) return false;
  // "reduced to 128Kb" is a throttle step in bits; "128KB" in capitals stays a volume.
  const isKilobit = /^k/i.test(match[7] ?? '') && !/KB$/.test(match[0]);
  return !isKilobit || !THROTTLE_STEPS.has(number.value.number);
}

/** "100 GBdanach": cells glued together, where a unit in capitals runs into the next word. */
const isGlued = (text: string, end: number): boolean =>
  /[KMGT]B$/.test(text.slice(end - 2, end)) && /^\p{Ll}{2}/u.test(text.slice(end, end + 2));

function unitAt(text: string, number: NumberReading, measures: Measures): Unit | null {
  const pattern = unitsOf(measures);
  pattern.lastIndex = number.end;
  const match = pattern.exec(text);
  if (!match) return null;
  const end = number.end + match[0].length;
  if (!(isWordEnd(text, end) || isGlued(text, end)) || !meansData(text, number, match, end, measures)) return null;
  const bytes = (match[6] === undefined ? SCALE : BINARY)[letterOf(match)];
  return bytes === undefined ? null : { bytes, end };
}

function unitByName(name: string | undefined): number | null {
  const match = name === undefined ? null : /^\s*([kmgt])(i)?[bo]?\s*$/i.exec(name);
  return match ? ((match[2] === undefined ? SCALE : BINARY)[(match[1] ?? '').toLowerCase()] ?? null) : null;
}

/** Longest text between the ends of a range. */
const MAX_RANGE = 8;

/** "35GB-100GB": a dash right between two units. */
const DASH = /^\s?[kmgt](?:b|o)?\s?[-–—~]\s?$/i;

/** How far back the words that tell a change from a range are looked for. */
const LEAD = 32;

/** Start of "20-30GB" when the number before belongs to the same range, with the lower number. */
function rangeBefore(
  text: string,
  previous: NumberReading | undefined,
  number: NumberReading,
  { range, changed }: Measures,
): NumberReading | null {
  if (previous && changed.test(text.slice(Math.max(0, previous.start - LEAD), previous.start))) return null;
  if (!previous || previous.value.number >= number.value.number || previous.value.number <= 0) return null;
  const between = text.slice(previous.end, number.start);
  return between.length <= MAX_RANGE && (range.test(between) || DASH.test(between)) && isWordStart(text, previous.start) ? previous : null;
}

/** How many times greater the last of amounts that share a unit may be. */
const MAX_SPREAD = 10;

/** "300 and 400 GB": the amount before, which shares the unit. */
function sharedBefore(text: string, previous: NumberReading | undefined, number: NumberReading, { and }: Measures): NumberReading | null {
  const [low, high] = [previous?.value.number ?? 0, number.value.number];
  if (!previous || low <= 0 || low >= high || low * MAX_SPREAD < high || !isWordStart(text, previous.start)) return null;
  return and.test(text.slice(previous.end, number.start)) ? previous : null;
}

const isPlausible = (bytes: number): boolean => Number.isFinite(bytes) && bytes >= 0 && bytes <= Number.MAX_SAFE_INTEGER;

/** Volumes at numbers that were already read; lets the engine read the numbers of a text once. */
export function volumesAt(
  text: string,
  numbers: readonly NumberReading[],
  unit?: string,
  measures: Measures = everyMeasure(),
): VolumeReading[] {
  const folded = foldWidth(text);
  const bare = unitByName(unit);
  const found: VolumeReading[] = [];
  numbers.forEach((number, index) => {
    const own =
      unitAt(folded, number, measures) ??
      (bare === null || !isBare(folded, number)
        ? isBareAmount(folded, number, found.at(-1)?.value.bytes, measures)
          ? { bytes: SCALE['g'] ?? 0, end: number.end }
          : null
        : { bytes: bare, end: number.end });
    if (own === null) return;
    const shared = sharedBefore(folded, numbers[index - 1], number, measures);
    if (shared) found.push(reading(text, shared.start, shared.end, { bytes: Math.round(shared.value.number * own.bytes) }));
    const lower = rangeBefore(folded, numbers[index - 1], number, measures);
    const bytes = Math.round((lower ?? number).value.number * own.bytes);
    if (!isPlausible(bytes)) return;
    // "20GB-60GB": the lower end with its own unit is part of the range.
    if (lower && found.at(-1)?.start === lower.start) found.pop();
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
