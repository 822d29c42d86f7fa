/** The ledger of a breakdown as a table: equal months in one row, rows that sum to the total. */
import { addSpans } from '../../core/cost/part.ts';
import type { CostBreakdown, CostLine, Span } from '../../core/cost/types.ts';
import { amountText, type Unit } from './wire.ts';
import { quantityWords, type Messages } from '../../i18n/index.ts';
import { aligned } from './table.ts';

/** Lines that differ in nothing but the month and, where a period is no month, in the last digit of the amount. */
interface Merged {
  readonly line: CostLine;
  readonly months: readonly number[];
  readonly amounts: readonly Span[];
}

/** Ends of a span that a rounding of one unit may separate from those of another month. */
const near = (a: number | null, b: number | null): boolean => (a === null || b === null ? a === b : Math.abs(a - b) <= 1);

const sameAmount = (a: CostLine, b: CostLine): boolean => near(a.amount.low, b.amount.low) && near(a.amount.high, b.amount.high);
const contentOf = (line: CostLine): string => JSON.stringify({ ...line, month: 0, amount: null });

/** Lines of equal content together, in the order of their first month. */
export function mergeMonths(lines: readonly CostLine[]): readonly Merged[] {
  const rows = new Map<string, { line: CostLine; months: number[]; amounts: Span[] }[]>();
  const merged: { line: CostLine; months: number[]; amounts: Span[] }[] = [];
  for (const line of lines) {
    const content = contentOf(line);
    const alike = rows.get(content) ?? [];
    const row = alike.find((candidate) => sameAmount(candidate.line, line));
    if (row) {
      row.months.push(line.month);
      row.amounts.push(line.amount);
      continue;
    }
    const own = { line, months: [line.month], amounts: [line.amount] };
    rows.set(content, [...alike, own]);
    merged.push(own);
  }
  return merged;
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

const sum = (spans: readonly Span[]): Span => spans.reduce(addSpans, { low: 0, high: 0 });

/** The amount of a month; both where a rounding makes one month dearer by a unit than another. */
function monthText(amounts: readonly Span[], unit: Unit): string {
  const texts = [...new Set(amounts.map((amount) => spanText(amount, unit)))];
  return texts.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1)).join(' or ');
}

/** How an amount comes about: "35 × 1 GB at 2.00", "once"; what is missing where there is no price to multiply. */
function reckoning(line: CostLine, unit: Unit, m: Messages): string {
  if (line.unitPrice === null) return line.gap === null ? '' : `not known: ${m.cost.gaps[line.gap].short}`;
  const unitCap =
    line.unitCap === null ? '' : `, at most ${amountText(line.unitCap.amount, unit)} for each ${m.format.volume(line.unitCap.mb)}`;
  const cap = line.cap === null ? '' : `, at most ${amountText(line.cap, unit)} in a period`;
  return line.unit === 'once' ? m.cost.once : `${quantityWords(line, m)} at ${amountText(line.unitPrice, unit)}${unitCap}${cap}`;
}

function row({ line, months, amounts }: Merged, unit: Unit, m: Messages): string[] {
  const label = line.label === null ? '' : ` (${line.label})`;
  return [
    monthRanges(months),
    m.cost.kinds[line.kind] + label,
    reckoning(line, unit, m),
    monthText(amounts, unit),
    spanText(sum(amounts), unit),
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
