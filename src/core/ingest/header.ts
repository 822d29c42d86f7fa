/** Header names: how they are compared, where the header stands, and rows that are header rather than data. */
import { notice, type Notice } from '../model/index.ts';

/** A header name as it is compared: NFKC, lower case, no BOM, white space folded, surrounding quotes and stars gone. */
export function headerKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\uFEFF\u200B]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["'*]+|["'*:：]+$/g, '')
    .trim()
    .toLowerCase();
}

/** The columns of a file: names as printed and, for each compared name, the first position that bears it. */
export interface Columns {
  readonly printed: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
}

/** Reads a header record; padded and duplicate names leave notices. */
export function readColumns(cells: readonly string[], line: number): { columns: Columns; notices: Notice[] } {
  const notices: Notice[] = [];
  const positions = new Map<string, number>();
  cells.forEach((name, i) => {
    const key = headerKey(name);
    if (key !== '' && name !== name.trim()) notices.push(notice('padded-header', { line, column: name }));
    if (key !== '' && positions.has(key))
      notices.push(notice('duplicate-header', { line, column: name, hint: `Column ${i + 1} was left unread.` }));
    else positions.set(key, i);
  });
  return { columns: { printed: cells, positions }, notices };
}

/** True when a record is the header again: every named column repeats its own name (in any case or padding). */
export function repeatsHeader(cells: readonly string[], columns: Columns): boolean {
  // Asked of every record, so the first cells are compared plainly before any name is folded.
  if ((cells[0] ?? '').trim().toLowerCase() !== (columns.printed[0] ?? '').trim().toLowerCase()) return false;
  const named = columns.printed.filter((name) => headerKey(name) !== '');
  return named.length > 1 && columns.printed.every((name, i) => headerKey(name) === headerKey(cells[i] ?? ''));
}

/** True for a row of units or types under the header: every filled cell stands in brackets, and there are two of them. */
export function isUnitsRow(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length > 1 && filled.every((cell) => /^[([（【<].*[)\]）】>]$/s.test(cell));
}

export interface Unglued {
  readonly cells: readonly string[];
  /** What stood behind the glued header, if anything: the cells of a further row. */
  readonly behind: readonly string[];
}

/**
 * Separates a header that is glued to the end of a row, as happens when files are joined without a newline:
 * `…,www.carrier.comprovider_name,service_plan_name,…`. Returns null when the row carries no glued header.
 */
export function unglueHeader(cells: readonly string[], columns: Columns): Unglued | null {
  const names = columns.printed;
  const first = names[0] ?? '';
  if (cells.length < 2 * names.length - 1 || names.length < 2 || first === '') return null;
  for (let at = 0; at + names.length <= cells.length; at++) {
    const cell = (cells[at] ?? '').trimEnd();
    if (!cell.endsWith(first.trim())) continue;
    if (!names.slice(1, -1).every((name, i) => headerKey(cells[at + 1 + i] ?? '') === headerKey(name))) continue;
    const lastName = (names.at(-1) ?? '').trim();
    const last = (cells[at + names.length - 1] ?? '').trimStart();
    if (!last.startsWith(lastName)) continue;
    const own = [...cells.slice(0, at), cell.slice(0, cell.length - first.trim().length)];
    const rest = [last.slice(lastName.length), ...cells.slice(at + names.length)];
    return { cells: own, behind: rest.length === 1 && rest[0]?.trim() === '' ? [] : rest };
  }
  return null;
}
