/** Speeds and latency, one entry per technology: "12-78 Mbps (4G LTE); 53-304 Mbps (5G)". */
import type { Fact, Notice, RawField, SpeedEntry, SpeedRange } from '../model/index.ts';
import { readNumbers, readSpeeds } from '../fineprint/index.ts';
import { numbersOf } from './number-format.ts';
import { plainText } from './identity.ts';
import { cellNotice, evidenceOf, fieldFact, part, stated, textOf, type Part } from './part.ts';

interface Piece<T> {
  readonly technology: string | null;
  readonly value: T;
  readonly start: number;
  readonly end: number;
}
interface Read<T> {
  readonly pieces: readonly Piece<T>[];
  readonly notices: readonly Notice[];
}

/** Above this a typical consumer speed is a sign of a wrong unit (a label that prints kbit/s under "Mbps"). */
const PLAUSIBLE_KBPS = 10_000_000;

/** Reads the three columns together; entries are in the order the technologies first appear. */
export function readSpeedEntries(
  down: RawField | undefined,
  up: RawField | undefined,
  latency: RawField | undefined,
): Part<readonly SpeedEntry[]> {
  const downs = readColumn(down, speedOf);
  const ups = readColumn(up, speedOf);
  const delays = readColumn(latency, (text, field) => rangeOf(text, field));
  const technologies = [...new Set([...downs.pieces, ...ups.pieces, ...delays.pieces].map((piece) => piece.technology))];
  const entries = technologies.map((technology): SpeedEntry => ({
    technology,
    down: find(downs, technology),
    up: find(ups, technology),
    latencyMs: find(delays, technology),
  }));
  const facts = technologies.flatMap((technology, i) => [
    ...factsOf(`speeds.${i}.down`, technology, downs, down),
    ...factsOf(`speeds.${i}.up`, technology, ups, up),
    ...factsOf(`speeds.${i}.latency`, technology, delays, latency),
  ]);
  return part(entries, facts, [...downs.notices, ...ups.notices, ...delays.notices]);
}

const find = <T>(read: Read<T>, technology: string | null): T | null =>
  read.pieces.find((piece) => piece.technology === technology)?.value ?? null;

function readColumn<T>(field: RawField | undefined, read: (text: string, field: RawField) => T | null): Read<T> {
  if (field === undefined || plainText(field) === null) return { pieces: [], notices: [] };
  const pieces: Piece<T>[] = [];
  let start = 0;
  for (const text of textOf(field).split(/[;\n]/)) {
    const value = read(text, field);
    if (value !== null)
      pieces.push({ technology: /[(（]([^)）]{1,40})[)）]/.exec(text)?.[1]?.trim() ?? null, value, start, end: start + text.length });
    start += text.length + 1;
  }
  if (pieces.length === 0) return { pieces, notices: [cellNotice('unreadable-value', field)] };
  const told = new Set(pieces.map(({ technology }) => technology)).size;
  return {
    pieces,
    notices:
      told < pieces.length
        ? [
            cellNotice('partly-read-value', field, {
              hint: 'Several values are given without a technology that tells them apart; the first one was taken.',
            }),
          ]
        : [],
  };
}

function speedOf(text: string, field: RawField): SpeedRange | null {
  // The technology in brackets ("5G") is no speed, and a range may lack the unit its neighbours have.
  const bare = text.replace(/[(（][^)）]*[)）]?/g, ' ');
  const [first] = readSpeeds(bare, { numbers: numbersOf(field), unit: field.hint.unit ?? 'Mbps' });
  return first && first.value.highKbps > 0 ? first.value : null;
}

function rangeOf(text: string, field: RawField): [number, number] | null {
  const [low, high] = readNumbers(text.replace(/[(（][^)）]*[)）]?/g, ' '), numbersOf(field)).map((found) => found.value.number);
  return low === undefined ? null : [low, high !== undefined && high >= low ? high : low];
}

function factsOf(
  path: string,
  technology: string | null,
  read: Read<SpeedRange> | Read<[number, number]>,
  field: RawField | undefined,
): Fact[] {
  const piece = (read.pieces as readonly Piece<unknown>[]).find((candidate) => candidate.technology === technology);
  if (field === undefined || piece === undefined) return [];
  const value = valueText(piece.value);
  // A value put together from several cells ("50-75" and "Mbps") is printed in them; one from a value map is not.
  if (field.mapped !== undefined && field.cells.length > 1) return [stated(path, value, 'speed', evidenceOf(field))];
  return [fieldFact(path, value, 'speed', field, { start: piece.start, end: piece.end })];
}

function valueText(value: unknown): string | number {
  const [low, high] = Array.isArray(value) ? (value as number[]) : [(value as SpeedRange).lowKbps, (value as SpeedRange).highKbps];
  return spanValue(low ?? 0, high ?? 0);
}

/** One figure, or a range of two. */
export const spanValue = (low: number, high: number): string | number => (low === high ? low : `${low}-${high}`);

/** Speeds whose unit cannot be what the column says: reported, and not passed on as fact. */
export function implausible(entries: readonly SpeedEntry[]): boolean {
  return entries.some(({ down, up }) => Math.max(down?.highKbps ?? 0, up?.highKbps ?? 0) > PLAUSIBLE_KBPS);
}
