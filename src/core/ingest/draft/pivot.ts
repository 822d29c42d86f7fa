/** Tables whose plans stand side by side: plan names in the header and prices below them, or whole tables on their side. */
import type { ColumnFacts } from './candidates.ts';
import { MONEY_TARGETS } from './candidates.ts';
import { cellKinds } from './cell-kind.ts';
import { headerNames } from './header-names.ts';

export interface Pivoted {
  /** Position of the first plan column, from 0. */
  readonly from: number;
  /** True when the headings hold volumes or the word unlimited, and so the allowance. */
  readonly volumes: boolean;
}

/** Two or more columns of amounts at the right, under headings that name no amount: every column is a plan. */
export function findPivot(headers: readonly string[], facts: readonly ColumnFacts[]): Pivoted | null {
  let from = facts.length;
  while (from > 0 && isPlanColumn(headers[from - 1] ?? '', facts[from - 1] as ColumnFacts)) from--;
  const headings = headers.slice(from, facts.length);
  if (headings.length < 2 || from === 0 || new Set(headings.map((name) => name.trim())).size < headings.length) return null;
  const holding = headings.filter((name) => cellKinds(name).some((kind) => kind === 'volume' || kind === 'unlimited'));
  return { from, volumes: holding.length * 2 >= headings.length };
}

function isPlanColumn(heading: string, { stats, names }: ColumnFacts): boolean {
  if (
    heading.trim() === '' ||
    /^\d+$/.test(heading.trim()) ||
    stats.filled === 0 ||
    stats.label !== null ||
    stats.share.money < 0.6 ||
    (names.other?.score ?? 0) >= 0.6
  )
    return false;
  return ![...names.targets].some(([target, { score }]) => (MONEY_TARGETS.has(target) || target === 'terms') && score >= 0.5);
}

/** True when the first column names the facts and every further column is a plan: such a table has to be turned first. */
export function standsOnItsSide(headers: readonly string[], rows: readonly (readonly string[])[], namedHeaders: number): boolean {
  const names = rows
    .slice(0, 60)
    .map((cells) => (cells[0] ?? '').trim())
    .filter((cell) => cell !== '');
  if (rows.length < 3 || headers.length < 2) return false;
  const naming = names.filter(
    (name) => name.length <= 60 && [...headerNames(name).targets.values()].some(({ score }) => score >= 0.9),
  ).length;
  return naming >= 3 && naming * 2 >= names.length && namedHeaders * 3 <= headers.length;
}
