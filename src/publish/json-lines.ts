/** Tables as JSON: one object a record with the names of the columns; null = not stated, lists are lists, numbers numbers. */
import type { Column, ColumnValue } from '../core/model/table/index.ts';

const valueIn = (type: Column<never>['type'], value: ColumnValue): ColumnValue =>
  type === 'decimal' && value !== null ? Number(value) : (value ?? null);

/** A record as an object, all columns in their order. */
export const jsonRecord = <T>(columns: readonly Column<T>[], record: T): Record<string, ColumnValue> =>
  Object.fromEntries(columns.map(({ name, type, of }) => [name, valueIn(type, of(record))]));

/** One line a record (JSON Lines). */
export function* jsonLines<T>(columns: readonly Column<T>[], records: Iterable<T>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(jsonRecord(columns, record))}\n`;
}

/** One array, one record a line. */
export function* jsonArray<T>(columns: readonly Column<T>[], records: Iterable<T>): Generator<string> {
  yield '[';
  let first = true;
  for (const record of records) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(jsonRecord(columns, record))}`;
    first = false;
  }
  yield '\n]\n';
}
