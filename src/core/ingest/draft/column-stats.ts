/** What the cells of a column look like, taken together. */
import { isPlaceholder } from '../../model/index.ts';
import { CELL_KINDS, cellKinds, type CellKind } from './cell-kind.ts';
import { isFamily, moneyMark } from './currency-mark.ts';

export interface ColumnStats {
  /** Cells that say something. */
  readonly filled: number;
  readonly rows: number;
  /** Share of the filled cells that look like each kind, 0 to 1. */
  readonly share: Readonly<Record<CellKind, number>>;
  /** Share of the filled cells that say something no other cell says. */
  readonly distinct: number;
  readonly medianLength: number;
  /** Plain numbers of the column, in order, as far as they can be read without knowing the decimal sign. */
  readonly numbers: readonly number[];
  /** The commonest currency beside amounts; null when there is none. */
  readonly currency: string | null;
  /** The same words before a colon in every cell ("Nombre: …"), without the colon. */
  readonly label: string | null;
  /** The first few different values, for questions. */
  readonly samples: readonly string[];
}

/** Looks at the cells of one column. */
export function columnStats(cells: readonly string[]): ColumnStats {
  const said = cells.filter((cell) => !isPlaceholder(cell));
  const label = commonLabel(said);
  const texts = said.map((cell) => (label === null ? cell : cell.slice(cell.search(/[:：]/) + 1)).trim());
  const counts = new Map<CellKind, number>();
  for (const text of texts) for (const kind of cellKinds(text)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const share = Object.fromEntries(
    CELL_KINDS.map((kind) => [kind, texts.length === 0 ? 0 : (counts.get(kind) ?? 0) / texts.length]),
  ) as Record<CellKind, number>;
  const lengths = texts.map(({ length }) => length).sort((a, b) => a - b);
  const different = [...new Set(texts)];
  return {
    filled: texts.length,
    rows: cells.length,
    share,
    distinct: texts.length === 0 ? 0 : different.length / texts.length,
    medianLength: lengths[Math.floor(lengths.length / 2)] ?? 0,
    numbers: texts.flatMap((text) => (/^-?\d+(?:\.\d+)?$/.test(text) ? [Number(text)] : [])),
    currency: commonest(texts.flatMap((text) => moneyMark(text) ?? [])),
    label,
    samples: different.slice(0, 4).map((text) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)),
  };
}

/** Several cells that all begin with the same words and a colon carry their column's name themselves. */
function commonLabel(cells: readonly string[]): string | null {
  const [first] = cells;
  const label = /^\s*([^:：\d]{2,60})[:：]/u.exec(first ?? '')?.[1];
  if (label === undefined || cells.length < 2 || /^https?$/i.test(label)) return null;
  return cells.every(
    (cell) => cell.trimStart().startsWith(`${label.trimStart()}:`) || cell.trimStart().startsWith(`${label.trimStart()}：`),
  )
    ? label.trim()
    : null;
}

/** The value that occurs most; certain currencies go before signs of several. */
function commonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => Number(isFamily(a[0])) - Number(isFamily(b[0])) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}
