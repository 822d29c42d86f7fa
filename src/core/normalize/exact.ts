/**
 * A row that states a plan value by value (layout `plan-table`): each cell is taken for what it is, and nothing is read into any.
 * The fine print stays what it is, a text to quote; the tiers are those of their own column.
 */
import { notice, type Fact, type Notice, type Plan, type RawCell, type RawField, type RawOffer } from '../model/index.ts';
import { cellValue, READ_COLUMNS, repeats, rowBody, type RowBody } from '../model/table/index.ts';
import type { NormalizeContext } from './context.ts';
import { exactFacts } from './exact-facts.ts';
import { carrierId, planId } from './identity.ts';
import { verdictOf } from './verdict.ts';

export interface ExactRow {
  /** Values by column. */
  readonly values: ReadonlyMap<string, unknown>;
  readonly cells: ReadonlyMap<string, RawCell>;
  /** Cells of columns that are not read. */
  readonly others: readonly RawCell[];
  readonly notices: readonly Notice[];
}

/** The plan of a row; null when it has no name. */
export function readExact(field: RawField, offer: RawOffer, context: NormalizeContext): { plan: Plan | null; notices: readonly Notice[] } {
  const row = readRow(field);
  const name = row.values.get('name') as string | undefined;
  if (name === undefined) return { plan: null, notices: row.notices };
  const body = rowBody(row.values, name, context);
  const carrier = carrierOf(row.values, body, context);
  const plan: Plan = {
    id: (row.values.get('id') as string | undefined) ?? planId(carrier, body.publishedId, name),
    carrier,
    ...body,
    verdict: (row.values.get('verdict') as Plan['verdict'] | undefined) ?? ownVerdict(body),
    provenance: { source: context.source, file: context.file, snapshot: context.snapshot, record: offer.record, line: offer.line },
    facts: [] as Fact[],
  };
  return { plan: { ...plan, facts: exactFacts(plan, row) }, notices: [...row.notices, ...differing(plan, row.others)] };
}

/** Columns that repeat what others say, such as `price`: where one was changed by itself, the others hold, and that is reported. */
const differing = (plan: Plan, others: readonly RawCell[]): Notice[] =>
  others.flatMap((cell) =>
    repeats(plan, columnOf(cell), cell.text) === false
      ? [
          notice('conflicting-terms', {
            column: cell.column,
            text: cell.text,
            hint: 'Another column says otherwise, and it is that one which holds.',
          }),
        ]
      : [],
  );

const columnOf = ({ column }: RawCell): string => column.trim().toLowerCase();

/** A cell whose text is no value of its column counts as not stated, and is reported. */
function readRow({ cells }: RawField): ExactRow {
  const values = new Map<string, unknown>();
  const found = new Map<string, RawCell>();
  const others: RawCell[] = [];
  const notices: Notice[] = [];
  for (const cell of cells) {
    const column = columnOf(cell);
    if (!READ_COLUMNS.has(column)) {
      others.push(cell);
      continue;
    }
    const value = cellValue(column, cell.text);
    if (value === undefined) {
      notices.push(notice('unreadable-value', { column: cell.column, text: cell.text, hint: 'The value does not fit its column.' }));
      continue;
    }
    values.set(column, value);
    found.set(column, cell);
  }
  return { values, cells: found, others, notices };
}

function carrierOf(values: ExactRow['values'], { country }: RowBody, context: NormalizeContext): Plan['carrier'] {
  const name = (values.get('carrier') as string | undefined) ?? context.carrier.name ?? context.source;
  return { id: (values.get('carrier_id') as string | undefined) ?? carrierId(name, country, context), name };
}

/** Where a row makes an unlimited claim and gives no verdict, the tiers decide. */
const ownVerdict = ({ unlimitedClaim, tiers, unreadTerms, coverage }: RowBody): Plan['verdict'] =>
  verdictOf({
    claimed: unlimitedClaim !== null,
    tiers,
    conflict: false,
    noLimitStated: tiers.some(({ scope, effect, threshold }) => scope === 'data' && effect === 'full-speed' && threshold?.bytes === 0),
    understood: !unreadTerms,
    coverage,
  });
