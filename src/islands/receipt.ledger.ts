/** The ledger of a cost as table rows: months in which a line is the same stand in one row, and the rows sum to the total. */
import { addSpans } from '../core/cost/part.ts';
import type { CostBreakdown, CostLine, Gap, LineKind, Span } from '../core/cost/types.ts';

/** One line over the months it holds for. */
export interface LedgerRow {
  readonly from: number;
  readonly to: number;
  readonly kind: LineKind;
  readonly label: string | null;
  readonly unitPrice: number | null;
  /** In each of the months. */
  readonly quantity: number;
  readonly unit: string;
  readonly blockMb: number | null;
  /** Most that is charged in one period, where the use reaches it. */
  readonly cap: number | null;
  readonly unitCap: CostLine['unitCap'];
  readonly inputs: readonly string[];
  readonly gap: Gap | null;
  /** Over all of the months. */
  readonly amount: Span;
}

/** What makes two lines the same, months apart. Amounts may differ by the rounding of a month and are summed. */
const keyOf = ({ kind, label, unitPrice, quantity, unit, blockMb, cap, unitCap, inputs, gap }: CostLine): string =>
  JSON.stringify([kind, label, unitPrice, quantity, unit, blockMb, cap, unitCap, inputs, gap]);

const rowOf = ({ month, ...line }: CostLine): LedgerRow => ({ ...line, from: month, to: month });

/** The rows in the order in which they begin. */
export function ledgerRows(lines: readonly CostLine[]): LedgerRow[] {
  const rows: LedgerRow[] = [];
  const open = new Map<string, number>();
  for (const line of lines) {
    const key = keyOf(line);
    const at = open.get(key);
    const row = at === undefined ? undefined : rows[at];
    if (at !== undefined && row !== undefined && line.month === row.to + 1) {
      rows[at] = { ...row, to: line.month, amount: addSpans(row.amount, line.amount) };
    } else {
      open.set(key, rows.push(rowOf(line)) - 1);
    }
  }
  return rows;
}

/** The sum of some rows. */
export const totalOf = (rows: readonly LedgerRow[]): Span =>
  rows.reduce<Span>((total, { amount }) => addSpans(total, amount), { low: 0, high: 0 });

/** Whether the rows say what the total says. */
export const addsUp = ({ lines, total }: Pick<CostBreakdown, 'lines' | 'total'>): boolean => {
  const { low, high } = totalOf(ledgerRows(lines));
  return low === total.low && high === total.high;
};
