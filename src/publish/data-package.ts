/** `datapackage.json` (Frictionless Data Package) of the published files: every column with type, meaning and constraints. */
import type { Column, ColumnType } from '../core/model/table/index.ts';
import type { DataFile, Sealed } from './files.ts';
import type { Table } from './tables/index.ts';

const TYPES: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  number: 'number',
  decimal: 'number',
  integer: 'integer',
  boolean: 'boolean',
  date: 'date',
  array: 'array',
  object: 'object',
};

const given = <T extends object>(record: T): Partial<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<T>;

const field = (column: Column<never>) => ({
  name: column.name,
  type: TYPES[column.type],
  description: column.meaning.en,
  descriptionZh: column.meaning.zh,
  ...given({ unit: column.unit }),
  constraints: given({ required: column.required ?? false, enum: column.values && [...column.values], pattern: column.pattern }),
});

function schema(table: Table, among: ReadonlySet<string>) {
  const foreignKeys = Object.entries(table.refers)
    .filter(([, resource]) => among.has(resource))
    .map(([own, resource]) => ({ fields: own, reference: { resource, fields: 'id' } }));
  return {
    fields: table.columns.map(field),
    primaryKey: [...table.key],
    // The profile allows no empty list.
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    missingValues: [''],
  };
}

const MEDIA = { csv: 'text/csv', jsonl: 'application/jsonl', json: 'application/json', parquet: 'application/vnd.apache.parquet' } as const;

function resource({ name, table, format }: DataFile, { bytes, sha256 }: Pick<Sealed, 'bytes' | 'sha256'>, among: ReadonlySet<string>) {
  const head = {
    name: format === 'csv' ? table.name : `${table.name}-${format}`,
    path: name,
    title: format === 'csv' ? table.title : `${table.title} (${format === 'jsonl' ? 'JSON Lines' : 'Parquet'})`,
    description: table.about,
    format,
    mediatype: MEDIA[format],
    bytes,
    hash: `sha256:${sha256}`,
  };
  if (format !== 'csv') return head;
  const dialect = { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true };
  return { ...head, profile: 'tabular-data-resource', encoding: 'utf-8', dialect, schema: schema(table, among) };
}

export interface PackageFacts {
  readonly dataset: { readonly sha256: string; readonly date: string };
  /** Address of the site. */
  readonly homepage?: string | undefined;
}

export const ABOUT =
  'Mobile and broadband plans as carriers publish them, as explicit schedules: what is included, what happens after each threshold, and the exact text each value was read from. An empty cell means "not stated", never zero and never unlimited.';

/** @param sealed size and hash of each file, by its name */
export function dataPackage(files: readonly DataFile[], sealed: ReadonlyMap<string, Sealed>, { dataset, homepage }: PackageFacts) {
  const among = new Set(files.filter(({ format }) => format === 'csv').map(({ table }) => table.name));
  return {
    profile: 'data-package',
    name: 'plaintariff',
    id: `sha256:${dataset.sha256}`,
    title: 'Plaintariff: tariff plans as explicit schedules',
    description: ABOUT,
    ...given({ homepage }),
    version: dataset.date,
    keywords: ['telecommunications', 'tariffs', 'mobile', 'broadband', 'transparency'],
    licenses: [
      { title: 'Every source has a licence of its own: see the columns licence and licence_url of the table sources', path: 'sources.csv' },
    ],
    resources: files.map((file) => resource(file, sealed.get(file.name) ?? { bytes: 0, sha256: '' }, among)),
  };
}
