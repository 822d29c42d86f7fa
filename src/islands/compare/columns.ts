/** Which plans stand in the columns when there is room for fewer: all of them, or two that the visitor chooses. */

/** Widths in CSS pixels. */
export const PHONE = 640;
export const LABELS = 160;
const LEAST = 150;

/** `all`: every plan fits, the page scrolls · `scroll`: the table scrolls in its frame · `pair`: two plans at a time, for a phone. */
export type Layout = 'all' | 'scroll' | 'pair';

/** How a number of plans is laid out in a width; a single plan or two need no choice. */
export function layoutFor(plans: number, width: number): Layout {
  if (width > 0 && width < PHONE) return 'pair';
  return LABELS + plans * LEAST <= width || width === 0 ? 'all' : 'scroll';
}

/** Width of a column of a plan. */
export function columnWidth(layout: Layout, plans: number, width: number): number {
  return layout === 'pair' ? width / Math.min(2, plans) : Math.max(LEAST, (width - LABELS) / plans);
}

/** Places of the plans on show. @param pair the two places that were chosen; what no longer exists falls back to the first free place */
export function columnsOf(layout: Layout, plans: number, pair: readonly [number, number]): readonly number[] {
  if (layout !== 'pair' || plans <= 2) return Array.from({ length: plans }, (_, at) => at);
  const left = pair[0] < plans ? pair[0] : 0;
  const right = pair[1] < plans && pair[1] !== left ? pair[1] : left === 0 ? 1 : 0;
  return [left, right];
}

/** The pair after a plan was chosen for a column: choosing the plan of the other column swaps them. */
export function choosing(columns: readonly number[], column: number, place: number): readonly [number, number] {
  const [left = 0, right = 1] = columns;
  if (column === 0) return [place, place === right ? left : right];
  return [place === left ? right : left, place];
}
