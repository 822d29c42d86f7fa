import { expect, test } from 'vitest';
import { groupMetadata, tableMetadata } from '../../../src/publish/csvw.ts';
import { plansTable, TABLES } from '../../../src/publish/tables/index.ts';

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

test('only types of CSV on the Web are used', () => {
  const types = group.tables.flatMap(({ tableSchema }) =>
    tableSchema.columns.map(({ datatype }) => (typeof datatype === 'string' ? datatype : datatype.base)),
  );
  expect([...new Set(types)].sort()).toEqual(['boolean', 'decimal', 'integer', 'json', 'number', 'string']);
});

test('a table by itself refers to no other', () => {
  const alone = tableMetadata(plansTable);
  expect(alone).toMatchObject({ url: 'plans.csv', tableSchema: { primaryKey: ['id'], foreignKeys: [] } });
});
