/** CSV on the Web: metadata and tables together, every row and every reference. */
import { readMetadata } from './metadata.ts';
import { checkRows } from './rows.ts';

export interface CheckedGroup {
  readonly faults: readonly string[];
  /** Rows by address of the table. */
  readonly rows: Readonly<Record<string, number>>;
}

/** @param textOf the text of a table by its address, relative to the metadata; null where there is none */
export function checkCsvw(document: unknown, textOf: (url: string) => string | null): CheckedGroup {
  const { faults: own, tables, dialect } = readMetadata(document);
  if (own.length > 0) return { faults: own, rows: {} };
  const missing = tables.filter(({ url }) => textOf(url) === null).map(({ url }) => `${url}: there is no such file`);
  const checked = new Map(tables.map((table) => [table.url, checkRows(table, textOf(table.url) ?? '', dialect)] as const));
  // V 5.5.2.1: a key that refers leads to one row; a null in it leads nowhere.
  const astray = tables.flatMap(({ url, tableSchema }) =>
    (tableSchema.foreignKeys ?? []).flatMap(({ columnReference, reference }) => {
      const there = Map.groupBy(checked.get(reference.resource)?.keys(reference.columnReference) ?? [], (key) => key);
      const keys = new Set(checked.get(url)?.keys(columnReference) ?? []);
      return [...keys]
        .filter((key) => key !== null && there.get(key)?.length !== 1)
        .map((key) => `${url}: ${String(key)} is no single row of ${reference.resource}`);
    }),
  );
  return {
    faults: [...missing, ...[...checked.values()].flatMap(({ faults }) => faults), ...astray],
    rows: Object.fromEntries([...checked].map(([url, { rows }]) => [url, rows])),
  };
}
