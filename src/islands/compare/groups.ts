/** The side-by-side table: rows under headings, one cell per plan, whether the plans differ, and which value is the best. */
import type { CompareMessages } from '../../i18n/compare.ts';
import { AFTER } from './after.ts';
import { bestCells } from './best.ts';
import { CONTRACT } from './contract.ts';
import { COST } from './cost.ts';
import { DATA } from './data.ts';
import { EVIDENCE } from './evidence.ts';
import { EXTRAS } from './extras.ts';
import { PRICE } from './price.ts';
import type { Cell, Compared, GroupKey, RowDef, RowKey } from './row.ts';
import { SPEEDS } from './speeds.ts';

export interface Row {
  readonly key: RowKey;
  readonly label: string;
  readonly cells: readonly Cell[];
  /** At least two cells say different things. */
  readonly differs: boolean;
  /** Places of the best values. */
  readonly best: ReadonlySet<number>;
  /** The word at a best value: lowest or highest. */
  readonly mark: string;
}

export interface Group {
  readonly key: GroupKey;
  readonly title: string;
  readonly rows: readonly Row[];
}

const GROUPS: readonly (readonly [GroupKey, readonly RowDef[]])[] = [
  ['cost', COST],
  ['price', PRICE],
  ['data', DATA],
  ['after', AFTER],
  ['extras', EXTRAS],
  ['contract', CONTRACT],
  ['speeds', SPEEDS],
  ['evidence', EVIDENCE],
];

/** Two absences are no difference, even where one is a carrier's and the other only our excerpt's. */
const textOf = (cell: Cell): string | null => (cell.known ? cell.lines.join('\n') : null);

/** Costs known only in part differ by what is known of them. */
const differing = (cells: readonly Cell[], { key }: RowDef): boolean =>
  new Set(cells.map((cell) => (key === 'total' || key === 'monthly' ? cell.lines.join('\n') : textOf(cell)))).size > 1;

function rowOf(def: RowDef, compared: readonly Compared[], m: CompareMessages): Row {
  const cells = compared.map((one) => def.read(one, m));
  return {
    key: def.key,
    label: m.compare.rows[def.key],
    cells,
    differs: differing(cells, def),
    best: bestCells(cells, def.better),
    mark: def.better === null ? '' : m.compare.best[def.better],
  };
}

/** The groups of the table, in a fixed order. With one plan nothing differs and nothing is best. */
export function compareGroups(compared: readonly Compared[], m: CompareMessages): readonly Group[] {
  return GROUPS.map(([key, defs]) => ({ key, title: m.compare.groups[key], rows: defs.map((def) => rowOf(def, compared, m)) }));
}

/** Groups with only the rows in which the plans differ; a group without any is left out. */
export const differencesIn = (groups: readonly Group[]): readonly Group[] =>
  groups.map((group) => ({ ...group, rows: group.rows.filter(({ differs }) => differs) })).filter(({ rows }) => rows.length > 0);

/** Currencies of the costs, when there are several: amounts are then shown, not compared. */
export function severalCurrencies(compared: readonly Compared[]): readonly string[] {
  const codes = [...new Set(compared.flatMap(({ plan }) => plan.cost_facts.currency ?? []))];
  return codes.length > 1 ? codes : [];
}
