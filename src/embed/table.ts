/** The data of a figure as a table for people: ids are left to the files, and so are the upper end of a range and what every row repeats. */
import type { FigureTable } from '../charts/types.ts';
import { escapeHtml } from './html.ts';

/** Columns that say what a row is about; where all rows are about the same, the caption says it. */
const ABOUT = new Set(['plan', 'carrier', 'country', 'currency', 'period']);

/** Told in the words of another column. */
const TOLD = new Set(['speed_high_kbps', 'price', 'price_currency', 'price_unit_gb']);

/** Places of the columns that are shown; all of them where nothing else would be left. */
export function shownColumns({ columns, rows }: FigureTable): readonly number[] {
  const repeats = (at: number): boolean => rows.length > 1 && rows.every(({ texts }) => texts[at] === rows[0]?.texts[at]);
  const places = columns.map((_, at) => at);
  const shown = places.filter((at) => {
    const key = columns[at]?.key ?? '';
    return !key.endsWith('_id') && !TOLD.has(key) && !(ABOUT.has(key) && repeats(at));
  });
  return shown.length > 0 ? shown : places;
}

const numberClass = (numeric: boolean | undefined): string => (numeric ? ' class="n"' : '');

function rowHtml({ texts }: FigureTable['rows'][number], { columns }: FigureTable, shown: readonly number[]): string {
  const cells = shown.map((at, place) => {
    const kind = numberClass(columns[at]?.numeric);
    const text = escapeHtml(texts[at] ?? '');
    return place === 0 ? `<th scope="row"${kind}>${text}</th>` : `<td${kind}>${text}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

export function tableHtml(table: FigureTable): string {
  const shown = shownColumns(table);
  const head = shown.map(
    (at) => `<th scope="col"${numberClass(table.columns[at]?.numeric)}>${escapeHtml(table.columns[at]?.label ?? '')}</th>`,
  );
  const rows = table.rows.map((row) => rowHtml(row, table, shown));
  return `<table><caption>${escapeHtml(table.caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
