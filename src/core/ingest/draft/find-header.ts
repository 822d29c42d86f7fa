/** Which of the first records is the header. */
import { cellKinds } from './cell-kind.ts';
import { headerNames } from './header-names.ts';
import { headerUnits } from './units.ts';

export interface FoundHeader {
  /** Index among the records; null when the first record is data already. */
  readonly index: number | null;
  /** True when nothing but its place and shape speaks for it. */
  readonly doubtful: boolean;
}

const FIGURES = ['number', 'money', 'date', 'url', 'phone'] as const;

interface Scored {
  readonly index: number;
  readonly filled: number;
  /** Share of its cells that name a target or another known column. */
  readonly named: number;
  /** Share of its cells that are figures rather than names. */
  readonly figures: number;
  readonly score: number;
}

/** Finds the header: the record with the most names in it, before the rows of figures. */
export function findHeader(preview: readonly (readonly string[])[]): FoundHeader {
  const width = Math.max(0, ...preview.map(filledIn));
  const scored = preview.map((cells, index) => scoreRecord(cells, index, width));
  const best = scored.reduce<Scored | null>(
    (top, next) => (next.filled > 0 && (top === null || next.score > top.score) ? next : top),
    null,
  );
  if (best === null) return { index: 0, doubtful: true };
  const data = best.named === 0 && best.figures > 0 && preview.length > 1 && !isCounted(preview[best.index] ?? []);
  return data ? { index: null, doubtful: true } : { index: best.index, doubtful: best.named < 0.2 };
}

const filledIn = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

function scoreRecord(cells: readonly string[], index: number, width: number): Scored {
  const said = cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .slice(0, 100);
  const share = (test: (cell: string) => boolean): number => (said.length === 0 ? 0 : said.filter(test).length / said.length);
  const figures = share((cell) => FIGURES.some((kind) => cellKinds(cell).includes(kind)));
  const named = share(isName);
  const distinct = said.length === 0 ? 0 : new Set(said).size / said.length;
  const counted = isCounted(said) ? 5 : 0;
  return {
    index,
    filled: said.length,
    named,
    figures,
    score: (2 * said.length) / Math.max(1, width) + 3 * named - 1.5 * figures + 0.5 * distinct + counted - 0.35 * index,
  };
}

function isName(cell: string): boolean {
  if (cell.length > 80 || FIGURES.some((kind) => cellKinds(cell).includes(kind))) return false;
  const { targets, other } = headerNames(headerUnits(cell).rest);
  return Math.max(0, other?.score ?? 0, ...[...targets.values()].map(({ score }) => score)) >= 0.6;
}

/** 0, 1, 2, … or 1, 2, 3, …: a header that only counts its columns. */
function isCounted(cells: readonly string[]): boolean {
  const first = Number(cells[0]);
  return cells.length > 2 && (first === 0 || first === 1) && cells.every((cell, i) => cell.trim() === String(first + i));
}
