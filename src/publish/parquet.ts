/** Tables as Parquet. The only file that imports the writer. Lists and objects are JSON columns; all other types are Parquet's own. */
import { ByteWriter, parquetWriteRows } from 'hyparquet-writer';
import type { Column, ColumnType, ColumnValue } from '../core/model/table/index.ts';
import type { Table } from './tables/index.ts';

const TYPES = {
  string: 'STRING',
  number: 'DOUBLE',
  decimal: 'DOUBLE',
  integer: 'INT32',
  boolean: 'BOOLEAN',
  date: 'STRING',
  array: 'JSON',
  object: 'JSON',
} as const satisfies Record<ColumnType, string>;

/** Rows held in memory at a time. */
const GROUP = 10_000;

function cell({ type }: Pick<Column<never>, 'type'>, value: ColumnValue): unknown {
  if (value === null || value === undefined) return null;
  // Halves of characters have no bytes in UTF-8.
  if (type === 'string') return String(value).toWellFormed();
  return type === 'decimal' ? Number(value) : value;
}

function* rowsOf<T>(columns: readonly Column<T>[], records: Iterable<T>): Generator<Record<string, unknown>> {
  for (const record of records) yield Object.fromEntries(columns.map((column) => [column.name, cell(column, column.of(record))]));
}

/** Writes a table piece by piece, so that memory does not grow with it. @param out receives the bytes in order; they are its own */
export function writeParquet<T>(
  { name, about }: Pick<Table, 'name' | 'about'>,
  columns: readonly Column<T>[],
  records: Iterable<T>,
  out: (bytes: Uint8Array) => void,
): void {
  const writer = new ByteWriter();
  const flush = (): void => {
    out(new Uint8Array(writer.buffer.slice(0, writer.index)));
    writer.index = 0;
  };
  parquetWriteRows({
    writer: Object.assign(writer, { flush, finish: flush }),
    columns: columns.map((column) => ({ name: column.name, type: TYPES[column.type], nullable: column.required !== true })),
    rows: rowsOf(columns, records),
    rowGroupSize: GROUP,
    createdBy: 'plaintariff',
    kvMetadata: [
      { key: 'title', value: `Plaintariff ${name}` },
      { key: 'description', value: about },
    ],
  });
}
