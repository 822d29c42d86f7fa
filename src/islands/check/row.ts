/** A published row as it is shown beside findings: quoted words marked, long cells cut around them. */
import type { Evidence } from '../../core/model/fact.ts';
import type { Cell, Piece, ShownRow } from './types.ts';

/** Cells that stand for a row of which nothing is quoted. */
const FIRST = 6;
/** Characters kept around marked words, and of a cell that holds none. */
const CONTEXT = 120;
const PLAIN = 240;

type Span = readonly [number, number];

/** Where a quotation stands in its cell. Its span may count from elsewhere, where a cell was joined from several. */
function spanIn(cell: string, { text, span }: Evidence): Span | null {
  if (text === '') return null;
  if (cell.slice(span[0], span[1]) === text) return span;
  const at = cell.indexOf(text);
  return at < 0 ? null : [at, at + text.length];
}

/** Spans in order, joined where they touch or overlap. */
function joined(spans: readonly Span[]): Span[] {
  const all: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = all.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}

/** Plain words between two marks, cut in the middle where they are long. */
function between(text: string, isFirst: boolean, isLast: boolean): string {
  const most = isFirst || isLast ? CONTEXT : 2 * CONTEXT;
  if (text.length <= most) return text;
  if (isFirst) return `…${text.slice(-CONTEXT)}`;
  return isLast ? `${text.slice(0, CONTEXT)}…` : `${text.slice(0, CONTEXT)} … ${text.slice(-CONTEXT)}`;
}

/** A cell in pieces, the spans marked. */
export function piecesOf(cell: string, spans: readonly Span[]): Piece[] {
  if (spans.length === 0) return [{ text: cell.length > PLAIN ? `${cell.slice(0, PLAIN)}…` : cell, marked: false }];
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of joined(spans)) {
    pieces.push({ text: between(cell.slice(at, start), at === 0, false), marked: false }, { text: cell.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: between(cell.slice(at), false, true), marked: false });
  return pieces.filter(({ text }) => text !== '');
}

/** The row with everything marked that the given evidence quotes. */
export function shownRow(columns: readonly string[], cells: readonly string[], evidence: readonly Evidence[]): ShownRow {
  const quoted: Cell[] = [];
  const others: Cell[] = [];
  let empty = 0;
  const width = Math.max(columns.length, cells.length);
  for (let i = 0; i < width; i++) {
    const text = cells[i] ?? '';
    if (text.trim() === '') {
      empty++;
      continue;
    }
    const spans = evidence.map((one) => (one.columnIndex === i ? spanIn(text, one) : null)).filter((span) => span !== null);
    (spans.length > 0 ? quoted : others).push({ column: (columns[i] ?? '').trim() || `#${i + 1}`, pieces: piecesOf(text, spans) });
  }
  return quoted.length > 0 ? { shown: quoted, others, empty } : { shown: others.slice(0, FIRST), others: others.slice(FIRST), empty };
}
