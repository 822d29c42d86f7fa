/**
 * CSV on the Web: the metadata files a reader of CSVW looks for beside a table, or beside a group of tables.
 * Metadata Vocabulary for Tabular Data, https://www.w3.org/TR/2015/REC-tabular-metadata-20151217/
 */
import type { Column, ColumnType } from '../core/model/table/index.ts';
import type { Table } from './tables/index.ts';

const CONTEXT = ['http://www.w3.org/ns/csvw', { '@language': 'en' }] as const;
const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  number: 'number',
  decimal: 'decimal',
  integer: 'integer',
  boolean: 'boolean',
  date: 'date',
  array: 'json',
  object: 'json',
};

const literally = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
/** The words a cell may hold have no place of their own in CSVW: they are an expression the cell follows. */
const oneOf = (values: readonly string[]): string => `^(?:${values.map(literally).join('|')})$`;

function datatype({ type, pattern, values }: Pick<Column<never>, 'type' | 'pattern' | 'values'>) {
  const format = pattern ?? (values && oneOf(values));
  return format === undefined ? TYPES[type] : { base: TYPES[type], format };
}

const described = (column: Column<never>) => ({
  name: column.name,
  titles: column.name,
  'dc:description': [
    { '@value': column.meaning.en, '@language': 'en' },
    { '@value': column.meaning.zh, '@language': 'zh' },
  ],
  ...(column.unit === undefined ? {} : { 'schema:unitText': column.unit }),
  datatype: datatype(column),
  ...(column.lang === undefined ? {} : { lang: column.lang }),
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
    // Names a row by its key, whichever order the rows are in.
    aboutUrl: `#${table.key.map((name) => `{${name}}`).join('/')}`,
  },
});

/** `trim` is given because the two parts of the standard name different defaults for it. */
const dialect = {
  encoding: 'utf-8',
  lineTerminators: ['\n'],
  quoteChar: '"',
  doubleQuote: true,
  delimiter: ',',
  header: true,
  trim: false,
};

/** `<table>.csv-metadata.json`. Stands alone, so it refers to no other table. */
export const tableMetadata = (table: Table) => ({ '@context': CONTEXT, ...tableOf(table, new Set()), dialect });

/** `csv-metadata.json`: all tables of the folder and how they hang together. */
export function groupMetadata(tables: readonly Table[]) {
  const among = new Set(tables.map(({ name }) => name));
  return { '@context': CONTEXT, tables: tables.map((table) => tableOf(table, among)), dialect };
}
