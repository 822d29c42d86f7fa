/** A figure as JSON: what it says and its data, a record a row under machine names; null = not stated. */
import type { Figure } from './types.ts';

export function figureJson({ chart, lang, subjects, title, finding, notes, table, sources, asOf }: Figure): string {
  const rows = table.rows.map(({ values }) => Object.fromEntries(table.columns.map(({ key }, at) => [key, values[at] ?? null])));
  const columns = table.columns.map(({ key, label }) => ({ key, label }));
  return `${JSON.stringify({ chart, lang, subjects, title, finding, notes, as_of: asOf, columns, rows, sources }, null, 2)}\n`;
}
