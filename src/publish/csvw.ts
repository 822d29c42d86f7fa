/** CSV on the Web: the metadata files a reader of CSVW looks for beside a table, or beside a group of tables. */
import type { Column, ColumnType } from '../core/model/table/index.ts';
import type { Table } from './tables/index.ts';

const CONTEXT = ['http://www.w3.org/ns/csvw', { '@language': 'en' }] as const;
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  number: 'number',
  decimal: 'decimal',
  integer: 'integer',
  boolean: 'boolean',
  array: 'json',
  object: 'json',
};

const datatype = ({ type, pattern }: Pick<Column<never>, 'type' | 'pattern'>) =>
  pattern === undefined ? TYPES[type] : { base: TYPES[type], format: pattern };

const described = (column: Column<never>) => ({
  name: column.name,
  titles: column.name,
  'dc:description': [
    { '@value': column.meaning.en, '@language': 'en' },
    { '@value': column.meaning.zh, '@language': 'zh' },
  ],
  datatype: datatype(column),
  ...(column.required ? { required: true } : {}),
});

const tableOf = (table: Table, among: ReadonlySet<string>) => ({
  url: `${table.name}.csv`,
  'dc:title': table.title,
  'dc:description': table.about,
  tableSchema: {
    columns: table.columns.map(described),
    primaryKey: [...table.key],
    foreignKeys: Object.entries(table.refers)
      .filter(([, other]) => among.has(other))
      .map(([own, other]) => ({ columnReference: own, reference: { resource: `${other}.csv`, columnReference: 'id' } })),
  },
});

const dialect = { encoding: 'utf-8', lineTerminators: ['\n'], quoteChar: '"', doubleQuote: true, delimiter: ',', header: true };

/** `<table>.csv-metadata.json`. Stands alone, so it refers to no other table. */
export const tableMetadata = (table: Table) => ({ '@context': CONTEXT, ...tableOf(table, new Set()), dialect });

/** `csv-metadata.json`: all tables of the folder and how they hang together. */
export function groupMetadata(tables: readonly Table[]) {
  const among = new Set(tables.map(({ name }) => name));
  return { '@context': CONTEXT, tables: tables.map((table) => tableOf(table, among)), dialect };
}
