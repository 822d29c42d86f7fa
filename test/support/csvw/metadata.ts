/**
 * Whether a document is valid metadata by the W3C recommendation "Metadata Vocabulary for Tabular Data"
 * (https://www.w3.org/TR/2015/REC-tabular-metadata-20151217/, cited as V with the section). Stricter where readers would only warn:
 * a property nobody knows is a fault. Transformations, notes and references to schemas in other files are not used here, so unknown.
 */
import { isFormat } from './datatype.ts';
import { COLUMN, DIALECT, FOREIGN, GROUP, isContext, REFERENCE, SCHEMA, shaped, TABLE } from './shapes.ts';
import { isRecord, isText, listed, variables, type Json } from './values.ts';

export interface Metadata {
  readonly faults: readonly string[];
  readonly tables: readonly TableDescription[];
  readonly dialect: Dialect;
}
export interface Dialect {
  readonly delimiter?: string;
  readonly quoteChar?: string;
  readonly lineTerminators?: string | readonly string[];
  readonly commentPrefix?: string;
}
export interface TableDescription {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly ColumnDescription[];
    readonly primaryKey?: string | readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}
export interface ColumnDescription {
  readonly name: string;
  readonly titles: string | readonly string[];
  readonly datatype?: string | { readonly base?: string; readonly format?: string };
  readonly null?: string | readonly string[];
  readonly required?: boolean;
}
export interface ForeignKey {
  readonly columnReference: string | readonly string[];
  readonly reference: { readonly resource: string; readonly columnReference: string | readonly string[] };
}

const records = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const record = (value: unknown): Json => (isRecord(value) ? value : {});

/** V 5.6: names differ, and virtual columns come last. V 5.11.2: a format is one of its base. */
function columnFaults(at: string, columns: readonly Json[]): string[] {
  const names = columns.map(({ name }) => name);
  const own = columns.flatMap((column, i) => {
    const where = `${at} column ${i + 1}`;
    return [
      ...shaped(where, column, COLUMN, ['name', 'titles']),
      ...(isFormat(column['datatype']) ? [] : [`${where}: format is none of its base`]),
      ...(column['virtual'] !== true && columns.slice(0, i).some(({ virtual }) => virtual === true)
        ? [`${where}: stands behind a virtual one`]
        : []),
    ];
  });
  return [...own, ...names.filter((name, i) => names.indexOf(name) !== i).map((name) => `${at}: two columns ${String(name)}`)];
}

/** What a template may name beside columns, V 5.1.3. */
const GIVEN = ['_row', '_sourceRow', '_column', '_sourceColumn', '_name'];

function schemaFaults(at: string, schema: Json, namesOf: ReadonlyMap<unknown, ReadonlySet<unknown>>): string[] {
  const columns = records(schema['columns']);
  const names = new Set(columns.map(({ name }) => name));
  // V 5.1.4: a reference names a column that is described.
  const unknown = (what: string, reference: unknown, among: ReadonlySet<unknown> | undefined): string[] =>
    listed(reference)
      .filter((name) => !among?.has(name))
      .map((name) => `${at} ${what}: there is no column ${String(name)}`);
  const foreign = records(schema['foreignKeys']).flatMap((key, i) => {
    const reference = record(key['reference']);
    const where = `${at} foreign key ${i + 1}`;
    return [
      ...shaped(where, key, FOREIGN, ['columnReference', 'reference'], false),
      ...shaped(where, reference, REFERENCE, ['resource', 'columnReference'], false),
      ...unknown('foreign key', key['columnReference'], names),
      ...(namesOf.has(reference['resource'])
        ? unknown('reference', reference['columnReference'], namesOf.get(reference['resource']))
        : [`${where}: there is no table ${String(reference['resource'])}`]),
    ];
  });
  const templates = [schema, ...columns].flatMap(({ aboutUrl, propertyUrl, valueUrl }) => [aboutUrl, propertyUrl, valueUrl]);
  const named = templates.flatMap((own) => (isText(own) ? variables(own) : [])).filter((name) => !names.has(name) && !GIVEN.includes(name));
  return [
    ...shaped(`${at} schema`, schema, SCHEMA, ['columns']),
    ...columnFaults(at, columns),
    ...unknown('primary key', schema['primaryKey'], names),
    ...unknown('row titles', schema['rowTitles'], names),
    ...foreign,
    ...named.map((name) => `${at}: a template names ${name}, which is no column`),
  ];
}

/** Checks the metadata of a table, or of a group of tables. */
export function readMetadata(document: unknown): Metadata {
  const top = record(document);
  const grouped = 'tables' in top;
  const tables = grouped ? records(top['tables']) : [top];
  const namesOf = new Map(
    tables.map((table) => [table['url'], new Set(records(record(table['tableSchema'])['columns']).map(({ name }) => name))] as const),
  );
  const own = tables.flatMap((table) => {
    const at = String(table['url']);
    // V 5.2: the context stands at the top, wherever that is.
    const shape = grouped ? TABLE : { ...TABLE, '@context': isContext };
    return [
      ...shaped(at, table, shape, ['url', 'tableSchema', ...(grouped ? [] : ['@context'])]),
      ...(isRecord(table['dialect']) ? shaped(`${at} dialect`, table['dialect'], DIALECT, [], false) : []),
      ...schemaFaults(at, record(table['tableSchema']), namesOf),
    ];
  });
  const around = grouped
    ? [
        ...shaped('group', top, GROUP, ['@context', 'tables']),
        ...(isRecord(top['dialect']) ? shaped('dialect', top['dialect'], DIALECT, [], false) : []),
      ]
    : [];
  return { faults: [...around, ...own], tables: tables as unknown as readonly TableDescription[], dialect: record(top['dialect']) };
}
