/** The ledger of a breakdown as a table: equal months in one row, rows that sum to the total. */
import type { CostBreakdown, CostLine, Span } from '../../core/cost/types.ts';
import { amountText, type Unit } from './wire.ts';
import { quantityWords, type Messages } from '../../i18n/index.ts';
import { aligned } from './table.ts';

/** Lines that differ in nothing but the month. */
interface Merged {
  readonly line: CostLine;
  readonly months: readonly number[];
}

/** Lines of equal content together, in the order of their first month. */
export function mergeMonths(lines: readonly CostLine[]): readonly Merged[] {
  const groups = Map.groupBy(lines, (line) => JSON.stringify({ ...line, month: 0 }));
  return [...groups.values()].flatMap((group) => {
    const [line] = group;
    return line ? [{ line, months: group.map(({ month }) => month) }] : [];
  });
}

/** "1–6, 8, 10–12": ascending months with runs joined; a month that has several equal lines stands as often. */
export function monthRanges(months: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last && month === last[1] + 1) last[1] = month;
    else runs.push([month, month]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

/** "19.99", "0.00 to 12.00", "at least 12.00", "not stated". */
export function spanText({ low, high }: Span, unit: Unit): string {
  if (high === low) return amountText(low, unit);
  if (high !== null) return `${amountText(low, unit)} to ${amountText(high, unit)}`;
  return low === 0 ? 'not stated' : `at least ${amountText(low, unit)}`;
}

const times = ({ low, high }: Span, factor: number): Span => ({ low: low * factor, high: high === null ? null : high * factor });

/** How an amount comes about: "35 × 1 GB at 2.00", "once"; what is missing where there is no price to multiply. */
function reckoning(line: CostLine, unit: Unit, m: Messages): string {
  if (line.unitPrice === null) return line.gap === null ? '' : `not known: ${m.cost.gaps[line.gap].short}`;
  return line.unit === 'once' ? m.cost.once : `${quantityWords(line, m)} at ${amountText(line.unitPrice, unit)}`;
}

function row({ line, months }: Merged, unit: Unit, m: Messages): string[] {
  const label = line.label === null ? '' : ` (${line.label})`;
  return [
    monthRanges(months),
    m.cost.kinds[line.kind] + label,
    reckoning(line, unit, m),
    spanText(line.amount, unit),
    spanText(times(line.amount, months.length), unit),
  ];
}

/** The ledger with its head and its total. */
export function ledgerLines(cost: CostBreakdown, m: Messages): string[] {
  const currency = cost.currency ?? 'currency not stated';
  const head = ['Month', 'What', 'Quantity', `A month (${currency})`, `Together (${currency})`];
  const rows = mergeMonths(cost.lines).map((merged) => row(merged, cost, m));
  const total = ['', m.cost.total, '', '', spanText(cost.total, cost)];
  return aligned([head, ...rows, total], [3, 4]).map((text) => text.replaceAll('\u00a0', ' '));
}
