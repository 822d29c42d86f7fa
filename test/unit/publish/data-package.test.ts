import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { seal } from '../../../src/catalogue/dataset.ts';
import { dataPackage } from '../../../src/publish/data-package.ts';
import { dataFiles } from '../../../src/publish/files.ts';
import { jsonRecord } from '../../../src/publish/json-lines.ts';
import { TABLES } from '../../../src/publish/tables/index.ts';
import { bytesOf, exportedFrom } from '../../support/exported.ts';
import { temp } from '../../support/temp.ts';

interface Resource {
  readonly name: string;
  readonly read: (options: object) => Promise<Record<string, unknown>[]>;
}
interface Loaded {
  readonly valid: boolean;
  readonly errors: readonly Error[];
  readonly resources: readonly Resource[];
  readonly getResource: (name: string) => Resource;
}
// The library has no types.
const { Package } = createRequire(import.meta.url)('datapackage') as {
  readonly Package: { readonly load: (descriptor: object, options: object) => Promise<Loaded> };
};

const data = exportedFrom('DE');
const files = dataFiles(data);
const sealed = files.map(seal);
const facts = { dataset: { sha256: 'ab'.repeat(32), date: '2026-11-22' }, homepage: 'https://example.org/data/' };
const descriptor = dataPackage(files, new Map(sealed.map((file) => [file.name, file])), facts);
const { at, put } = temp('package');
let loaded: Loaded;

beforeAll(async () => {
  for (const file of files) put(`data/${file.name}`, bytesOf(file));
  loaded = await Package.load(descriptor, { basePath: at('data') });
});

test('follows its profile', () => {
  expect(loaded.errors.map(String)).toEqual([]);
  expect(loaded.valid).toBe(true);
  expect(loaded.resources.map(({ name }) => name)).toEqual([...TABLES.map(({ name }) => name), 'plans-jsonl', 'plans-parquet']);
});

describe.each(TABLES.map((table) => [table.name, table] as const))('%s', (name, table) => {
  test('every row is read with its types, keys and references', async () => {
    const rows = await loaded.getResource(name).read({ keyed: true, relations: true });
    const records = [...table.records(data)].map((record) => jsonRecord(table.columns, record));
    expect(rows).toHaveLength(records.length);
    expect(rows.length).toBeGreaterThan(0);
    const numeric = table.columns.filter(({ type }) => ['number', 'decimal', 'integer', 'boolean', 'object'].includes(type));
    const only = (row: Record<string, unknown>) => Object.fromEntries(numeric.map((column) => [column.name, row[column.name]]));
    expect(rows.map(only)).toEqual(records.map(only));
  });
});

test('says of each file its size and hash, and of each column what it means', () => {
  expect(descriptor.resources.map(({ path, bytes, hash }) => ({ path, bytes, hash }))).toEqual(
    sealed.map(({ name, bytes, sha256 }) => ({ path: name, bytes, hash: `sha256:${sha256}` })),
  );
  expect(descriptor.id).toBe(`sha256:${facts.dataset.sha256}`);
  expect(JSON.stringify(descriptor)).not.toMatch(/"created"/);
});
