/** What a published table is: columns, a key, what its cells refer to, and the records it is made of. */
import type { Column, ColumnType, ColumnValue } from '../../core/model/table/index.ts';
import type { Finding } from '../../core/disclosure/index.ts';
import type { Plan, Source } from '../../core/model/index.ts';

/** Everything exports are made of, each list in its published order. */
export interface ExportData {
  readonly plans: readonly Plan[];
  readonly findings: readonly (Finding & { readonly source: string })[];
  readonly sources: readonly Source[];
}

export interface Table<T = unknown> {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly columns: readonly Column<T>[];
  /** Columns that tell the rows apart. */
  readonly key: readonly string[];
  /** Column → table whose single key it holds. */
  readonly refers: Readonly<Record<string, string>>;
  readonly records: (data: ExportData) => Iterable<T>;
}

/** Hides the type of the records, so that tables can stand in one list. */
export const table = <T>(own: Table<T>): Table => own as Table<unknown> & Table<T>;

type More = Partial<Omit<Column<never>, 'name' | 'type' | 'of' | 'meaning'>>;

export const col = <T>(
  name: string,
  type: ColumnType,
  of: (record: T) => ColumnValue,
  en: string,
  zh: string,
  more: More = {},
): Column<T> => ({ name, type, of, meaning: { en, zh }, ...more });

/** An item of a list of a plan, with its place in it from 1. */
export interface Item<T> {
  readonly plan: string;
  readonly at: number;
  readonly item: T;
}

export const itemsOf = <T>(plans: readonly Plan[], list: (plan: Plan) => readonly T[]): Iterable<Item<T>> => ({
  *[Symbol.iterator]() {
    for (const plan of plans) for (const [i, item] of list(plan).entries()) yield { plan: plan.id, at: i + 1, item };
  },
});

export const PLAN_ID = <T>() =>
  col<Item<T>>('plan_id', 'string', ({ plan }) => plan, 'Plan, by its id in plans.', '所属套餐（plans 的 id）。', { required: true });
export const POSITION = <T>(name: string) =>
  col<Item<T>>(name, 'integer', ({ at }) => at, 'Position in the list of the plan, from 1.', '在该套餐列表中的序号，从 1 起。', {
    required: true,
  });
