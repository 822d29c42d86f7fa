/** Quoting a cell as evidence: the words stand in the published file letter for letter. */
import type { Evidence } from './fact.ts';
import type { RawCell } from './row.ts';

/** Evidence is never longer than this; a longer passage is quoted from its beginning. */
const MAX_QUOTE = 400;

/**
 * Quotes a part of a cell: `[start, end)` of the raw text, trimmed of white space.
 * The quotation must stand in the file letter for letter, and a CSV file doubles the quotes inside a cell; so where the
 * passage holds a quote, its longest stretch without one is quoted.
 */
export function quote(cell: RawCell, start = 0, end = cell.text.length): Evidence {
  let [from, to] = trimSpan(cell.text, start, end);
  if (cell.text.slice(from, to).includes('"')) [from, to] = longestUnquoted(cell.text, from, to);
  if (to - from > MAX_QUOTE) to = from + MAX_QUOTE;
  return {
    column: cell.column,
    columnIndex: cell.columnIndex,
    text: cell.text.slice(from, to),
    span: [cell.offset + from, cell.offset + to],
  };
}

function trimSpan(text: string, start: number, end: number): [number, number] {
  const passage = text.slice(start, end);
  const from = start + (passage.length - passage.trimStart().length);
  return [from, Math.max(from, from + passage.trim().length)];
}

function longestUnquoted(text: string, start: number, end: number): [number, number] {
  let best: [number, number] = [start, start];
  let at = start;
  for (const piece of text.slice(start, end).split('"')) {
    if (piece.length > best[1] - best[0]) best = trimSpan(text, at, at + piece.length);
    at += piece.length + 1;
  }
  return best;
}
