import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { jsonRecord } from '../../../src/publish/json-lines.ts';
import { dataFile } from '../../../src/publish/files.ts';
import { writeParquet } from '../../../src/publish/parquet.ts';
import { TABLES } from '../../../src/publish/tables/index.ts';
import { bytesOf, exportedFrom } from '../../support/exported.ts';

const data = exportedFrom('DE');
const fileOf = (bytes: Buffer): ArrayBuffer => new Uint8Array(bytes).buffer;

describe.each(TABLES.map((table) => [table.name, table] as const))('%s', (_, table) => {
  test('read back, it holds the records; written again, it is the same bytes', async () => {
    const bytes = bytesOf(dataFile(data, table, 'parquet'));
    const rows = await parquetReadObjects({ file: fileOf(bytes) });
    const records = [...table.records(data)].map((record) => jsonRecord(table.columns, record));
    expect(records.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(rows))).toEqual(JSON.parse(JSON.stringify(records)));
    expect(bytesOf(dataFile(data, table, 'parquet')).equals(bytes)).toBe(true);
  });
});

test('a large table is written in pieces, none of which holds it all', async () => {
  const column = { name: 'n', type: 'integer' as const, meaning: { en: '', zh: '' }, of: (n: number) => n };
  const parts: Uint8Array[] = [];
  writeParquet(
    { name: 'numbers', about: '' },
    [column],
    Array.from({ length: 25_000 }, (_, i) => i),
    (part) => parts.push(part),
  );
  const file = fileOf(Buffer.concat(parts));
  expect(parts.length).toBeGreaterThan(2);
  expect(parquetMetadata(file).row_groups).toHaveLength(3);
  const rows = await parquetReadObjects({ file });
  expect(rows.map(({ n }) => n as number)).toEqual(Array.from({ length: 25_000 }, (_, i) => i));
});
