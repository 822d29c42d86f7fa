/** Which value of a row is the best one: only where every value is known, and all are of one unit. */
import type { Cell } from './row.ts';

/**
 * Places of the best cells; none where a value is unknown or not comparable, where units differ, or where all are the same.
 * A figure that is not eligible is known, but cannot win.
 */
export function bestCells(cells: readonly Pick<Cell, 'figure'>[], better: 'less' | 'more' | null): ReadonlySet<number> {
  const figures = cells.flatMap(({ figure }) => figure ?? []);
  const [first] = figures;
  const comparable = better !== null && cells.length > 1 && figures.length === cells.length;
  if (!comparable || first === undefined) return new Set();
  const alike = figures.every(({ unit }) => unit === first.unit);
  const same = figures.every(({ value, eligible }) => value === first.value && eligible === first.eligible);
  if (!alike || same) return new Set();
  const values = figures.filter(({ eligible }) => eligible).map(({ value }) => value);
  if (values.length === 0) return new Set();
  const best = better === 'less' ? Math.min(...values) : Math.max(...values);
  return new Set(figures.flatMap(({ value, eligible }, at) => (eligible && value === best ? [at] : [])));
}
