import { Readable } from 'node:stream';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { cellText } from '../../../src/publish/csv.ts';
import { groupMetadata, tableMetadata } from '../../../src/publish/csvw.ts';
import { dataFile } from '../../../src/publish/files.ts';
import { plansTable, TABLES, type Table } from '../../../src/publish/tables/index.ts';
import { graph, type Graph, type Quad, type Term } from '../../support/csvw/graph.ts';
import { checkCsvw } from '../../support/csvw/index.ts';
import { bytesOf, exportedFrom } from '../../support/exported.ts';

interface Parser {
  readonly import: (input: Readable, options: { readonly metadata: Graph; readonly baseIRI: string }) => AsyncIterable<Quad>;
}
// The library has no types.
const { default: Csvw } = createRequire(import.meta.url)('rdf-parser-csvw') as { readonly default: new () => Parser };

const group = groupMetadata(TABLES);

test('the group has every table with its columns in the order of the file', () => {
  expect(group.tables.map(({ url }) => url)).toEqual(TABLES.map(({ name }) => `${name}.csv`));
  expect(group.tables.map(({ tableSchema }) => tableSchema.columns.map(({ name }) => name))).toEqual(
    TABLES.map(({ columns }) => columns.map(({ name }) => name)),
  );
  expect(group['@context'][0]).toBe('http://www.w3.org/ns/csvw');
});

test('keys and references name columns that are there', () => {
  const columnsOf = (url: string): readonly string[] =>
    group.tables.find((table) => table.url === url)?.tableSchema.columns.map(({ name }) => name) ?? [];
  const references = group.tables.flatMap(({ url, tableSchema }) => tableSchema.foreignKeys.map((key) => ({ url, ...key })));
  expect(references.length).toBeGreaterThan(7);
  for (const { url, columnReference, reference } of references) {
    expect(columnsOf(url)).toContain(columnReference);
    expect(columnsOf(reference.resource)).toContain(reference.columnReference);
  }
  for (const { url, tableSchema } of group.tables) expect(columnsOf(url)).toEqual(expect.arrayContaining(tableSchema.primaryKey));
});

test('a table by itself refers to no other', () => {
  const alone = tableMetadata(plansTable);
  expect(alone).toMatchObject({ url: 'plans.csv', tableSchema: { primaryKey: ['id'], foreignKeys: [] } });
});

const data = exportedFrom('DE');
const textOf = (table: Table): string => bytesOf(dataFile(data, table, 'csv')).toString('utf8');
const tableAt = (url: string): Table | undefined => TABLES.find(({ name }) => `${name}.csv` === url);

test('is valid metadata, and every row of a country is what it says', () => {
  const { faults, rows } = checkCsvw(group, (url) => {
    const table = tableAt(url);
    return table ? textOf(table) : null;
  });
  expect(faults).toEqual([]);
  expect(Object.values(rows).every((count) => count > 0)).toBe(true);
});

test.each(TABLES.map((table) => [table.name, table] as const))('%s is valid by itself', (_, table) => {
  expect(checkCsvw(tableMetadata(table), () => textOf(table)).faults).toEqual([]);
});

test('a list of words is an expression, and nothing in a word is a sign of one', () => {
  const column = { name: 'x', type: 'string', values: ['a.b', 'c (d)'], meaning: { en: '', zh: '' }, of: () => null } as const;
  const [made] = tableMetadata({ ...plansTable, columns: [column], key: ['x'] }).tableSchema.columns;
  expect(made?.datatype).toEqual({ base: 'string', format: String.raw`^(?:a\.b|c \(d\))$` });
});

describe('a reader of CSV on the Web', () => {
  const BASE = 'https://tariffs.example/data/';

  async function triples(table: Table): Promise<readonly Quad[]> {
    const all: Quad[] = [];
    const input = Readable.from([bytesOf(dataFile(data, table, 'csv'))]);
    const options = { metadata: graph(tableMetadata(table)), baseIRI: `${BASE}${table.name}.csv` };
    for await (const quad of new Csvw().import(input, options)) all.push(quad);
    return all;
  }
  // For a type with a format the reader gives a term where the address of one belongs.
  const typeOf = ({ datatype }: Term): string | undefined => {
    const own: unknown = datatype?.value;
    return String(typeof own === 'string' ? own : (own as Term).value).split('#')[1];
  };
  /** What is said of a row, by column: the text and its type or language. */
  const said = (all: readonly Quad[], table: string, row: string) =>
    Object.fromEntries(
      all
        .filter(({ subject, object }) => subject.value === `${BASE}${table}.csv#${row}` && object.termType === 'Literal')
        .map(({ predicate, object }) => [predicate.value.split('#')[1], [object.value, object.language || typeOf(object)]]),
    );

  test.each(TABLES.map((table) => [table.name, table] as const))(
    '%s: one triple a cell that is not empty, and five a row',
    async (name, table) => {
      const [, ...lines] = [...table.records(data)].reduce<number[]>((cells, record) => [...cells, filled(table, record)], [0]);
      const all = await triples(table);
      expect(all).toHaveLength(lines.reduce((sum, cells) => sum + cells + 5, 0) + 4);
      const subjects = new Set(all.flatMap(({ subject }) => (subject.value.startsWith(`${BASE}${name}.csv#`) ? [subject.value] : [])));
      expect(subjects.size).toBe(lines.length);
    },
  );

  test('values have the types they are published with', async () => {
    const plan = data.plans.find(
      ({ prices, data: own, unlimitedClaim }) => prices.length > 0 && own.volume !== null && unlimitedClaim === null,
    );
    const row = said(await triples(plansTable), 'plans', plan?.id ?? '');
    expect(row).toMatchObject({
      id: [plan?.id, 'string'],
      name: [plan?.name, 'string'],
      data_mb: [expect.stringMatching(/^\d/), 'double'],
      price: [expect.stringMatching(/^\d/), 'decimal'],
      unlimited_claim: ['false', 'boolean'],
      source_line: [String(plan?.provenance.line), 'integer'],
      prices: [expect.stringMatching(/^\[\{/), 'JSON'],
    });
    expect(row).not.toHaveProperty('unlimited_words');
  });

  test('sentences have their language, days are days, and what a key names is found', async () => {
    const [finding, sources] = await Promise.all([triples(tableOf('findings')), triples(tableOf('sources'))]);
    const { finding_en: en, finding_zh: zh, source } = said(finding, 'findings', '1');
    expect([en?.[1], zh?.[1]]).toEqual(['en', 'zh']);
    expect(said(sources, 'sources', encodeURIComponent(source?.[0] ?? ''))).toMatchObject({
      id: source,
      date: [expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), 'date'],
    });
  });
});

const tableOf = (name: string): Table => TABLES.find((table) => table.name === name) ?? plansTable;
const filled = (table: Table, record: unknown): number =>
  table.columns.filter((column) => cellText(column, column.of(record)) !== '').length;
