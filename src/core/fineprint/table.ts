/** Tables: a line of headings, and rows whose cells mean what the heading above them says ("用量滿後速度", "speed after limit"). */
import type { Locale } from './locale.ts';
import { split, type Stretch } from './sentences.ts';
import { isCue, isVolume, type Sentence, type Token, type VolumeToken } from './token.ts';

const PIPE = /\|/g;
const TAB = /\t+/g;
const GAP = /\s+/g;
/** What keeps the cells of a line apart: strokes, tabs, or else gaps; a name may have spaces where something else does. */
const separatorOf = (text: string): RegExp => (text.includes('|') ? PIPE : text.includes('\t') ? TAB : GAP);
/** What marks a row without being a cell: the edge of a table, the rule under the headings, an omission. */
const EMPTY = /^[\s|:…-]*$/;
/** Fewer words side by side than this are no columns. */
const MIN_COLUMNS = 3;
/** A heading is a name, not a sentence. */
const MAX_HEADING = 24;

/** The cells of a line. */
function cellsOf(folded: string, line: Stretch): Stretch[] {
  const text = folded.slice(line.start, line.end);
  const cells = split(folded, line, separatorOf(text)).map(({ start, end }) => ({
    start: start + (/^[\s…]*/.exec(folded.slice(start, end))?.[0].length ?? 0),
    end,
  }));
  const isBlank = ({ start, end }: Stretch): boolean => /^[\s|]*$/.test(folded.slice(start, end));
  return cells.filter((cell, index) => (index > 0 && index < cells.length - 1) || !isBlank(cell));
}

const inside = (tokens: readonly Token[], cell: Stretch): Token[] =>
  tokens.filter(({ start, end }) => start >= cell.start && end <= cell.end);

const isQuantity = ({ kind }: Token): boolean => kind === 'volume' || kind === 'speed' || kind === 'money' || kind === 'price';
const isEffect = (token: Token): boolean =>
  token.kind === 'speed' || token.kind === 'price' || isCue(token, 'block', 'throttle', 'generation', 'deprioritise');
const isScope = (token: Token): boolean => isCue(token, 'hotspot', 'roaming', 'home', 'video');

interface Column {
  readonly heading: Stretch;
  readonly tokens: readonly Token[];
  /** Where an effect starts ("限速门槛"). */
  readonly starts: boolean;
  /** What happens then ("达量后速率"). */
  readonly follows: boolean;
  /** Amounts that are never part of a step ("定向流量"). */
  readonly aside: boolean;
}

/** The columns under a line that is nothing but names; null for any other line. */
function columnsOf(folded: string, line: Sentence, { roles }: Locale): Column[] | null {
  const cells = cellsOf(folded, line);
  if (line.tokens.some(isQuantity) || cells.some(({ start, end }) => end - start > MAX_HEADING)) return null;
  if (cells.length < (separatorOf(folded.slice(line.start, line.end)) === GAP ? MIN_COLUMNS : 2)) return null;
  return cells.map((heading) => {
    const name = folded.slice(heading.start, heading.end).replace(/[\s|]+$/, '');
    const tokens = inside(line.tokens, heading);
    const starts = (roles.threshold.before?.test(name) ?? false) || (roles.limit.before?.test(name) ?? false);
    const follows = tokens.some((token) => isCue(token, 'used', 'then', 'outside', 'throttle', 'weak', 'block', 'charge'));
    return { heading, tokens, starts, follows, aside: roles.ignored.before?.test(name) ?? false };
  });
}

/** The amount of a row at which its effect starts: under a heading that says so, else the only one. */
function startOf(row: readonly (readonly Token[])[], columns: readonly Column[], effects: readonly number[]): VolumeToken | null {
  const volumes = (index: number): VolumeToken[] => (row[index] ?? []).filter(isVolume).filter(({ bytes }) => bytes > 0);
  const others = columns.map((_, index) => index).filter((index) => !effects.includes(index) && columns[index]?.aside !== true);
  const named = others.filter((index) => columns[index]?.starts === true).flatMap(volumes);
  const found = named.length > 0 ? named : others.flatMap(volumes);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A row as a sentence: the amount, what follows it, and what it is of; null where the headings do not tell. */
function readRow(folded: string, row: Sentence, columns: readonly Column[]): Sentence | null {
  const cells = cellsOf(folded, row);
  if (cells.length !== columns.length) return null;
  const tokens = cells.map((cell) => inside(row.tokens, cell));
  const under = columns.map((_, index) => index).filter((index) => columns[index]?.follows === true);
  const effects = under.filter((index) => tokens[index]?.some(isEffect) && !tokens[index]?.some(isVolume));
  const start = startOf(tokens, columns, effects);
  if (effects.length === 0 || start === null) return null;
  const at = tokens.findIndex((cell) => cell.includes(start));
  const told = [at, ...effects];
  const names = told.flatMap((index) => columns[index]?.tokens ?? []).filter((token) => isScope(token) || token.kind === 'period');
  const happens = effects
    .flatMap((index) => tokens[index] ?? [])
    .map((token) => (token.kind === 'speed' ? { ...token, ceiling: false, headline: false } : token));
  const periods = (tokens[at] ?? []).filter(({ kind }) => kind === 'period');
  const all = [...names, ...(tokens[0] ?? []).filter(isScope), { ...start, role: 'threshold' as const }, ...periods, ...happens];
  const effectFirst = row.effectFirst || (effects[0] ?? 0) < at;
  return { ...row, tokens: all.toSorted((a, b) => a.start - b.start || b.end - a.end), effectFirst };
}

/** For each line of a text: the sentence a table makes of it, null for headings, undefined where there is no table. */
export function readTables(
  folded: string,
  lines: readonly Stretch[],
  locale: Locale,
  readLine: (line: Stretch) => Sentence,
): (Sentence | null | undefined)[] {
  const read: (Sentence | null | undefined)[] = lines.map(() => undefined);
  let columns: Column[] | null = null;
  let heading = 0;
  lines.forEach((line, index) => {
    const text = folded.slice(line.start, line.end);
    if (EMPTY.test(text)) return;
    const next = lines[index + 1];
    const known: Column[] | null = columns;
    const count = cellsOf(folded, line).length;
    if (known && count === known.length) {
      const row = readRow(folded, readLine(line), known);
      if (row) {
        read[index] = row;
        read[heading] = null;
        return;
      }
    }
    if (!next || count < 2 || /\d/.test(text.replace(/\dG(?!B)/gi, ''))) {
      if (known && count !== known.length) columns = null;
      return;
    }
    columns = columnsOf(folded, readLine(line), locale);
    heading = index;
  });
  return read;
}
