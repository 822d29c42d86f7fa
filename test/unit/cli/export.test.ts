import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { TABLES } from '../../../src/publish/tables/index.ts';
import { exportedFrom } from '../../support/exported.ts';
import { temp } from '../../support/temp.ts';
import { jsonLines, plaintariff } from '../../support/plaintariff.ts';

const { at } = temp('export');
interface Summary {
  readonly dataset: string;
  readonly date: string;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Exports to a folder of the name. */
async function exported(folder: string, ...args: readonly string[]): Promise<Summary> {
  const ran = await plaintariff(['export', '--out', at(folder), ...args]);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(ran.stdout) as Summary;
}

test('a data package holds what it lists, byte for byte, and is the same a second time', async () => {
  const [one, two] = await Promise.all([
    exported('one', '--format', 'datapackage', '--country', 'za'),
    exported('two', '--format', 'datapackage', '--country', 'ZA'),
  ]);
  expect(one).toEqual(two);
  expect(readdirSync(at('one')).sort()).toEqual(one.files.map(({ name }) => name).sort());
  for (const { name, bytes, sha256: hash } of one.files) {
    const content = readFileSync(at('one', name));
    expect({ name, bytes: content.length, hash: sha256(content) }).toEqual({ name, bytes, hash });
  }
  expect(sha256(readFileSync(at('one', 'SHA256SUMS')))).toBe(one.dataset);
  expect(one.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test.each(['csv', 'jsonl', 'json', 'parquet'])('%s: one file a table', async (format) => {
  const { files } = await exported(format, '--format', format, '--country', 'ZA');
  expect(files.map(({ name }) => name)).toEqual(TABLES.map(({ name }) => `${name}.${format}`));
});

test('plans.csv is read back to the same plans, with a byte order mark too', async () => {
  await exported('marked', '--format', 'csv', '--country', 'ZA', '--bom');
  const file = at('marked', 'plans.csv');
  expect(readFileSync(file, 'utf8')).toMatch(/^\ufeffid,/);
  const ran = await plaintariff(['normalize', file, '--quiet']);
  expect(ran.code).toBe(0);
  const lines = jsonLines<{ status: string; plan: { id: string; name: string }; notices: unknown[] }>(ran.stdout);
  expect(lines.map(({ plan }) => plan.id)).toEqual(exportedFrom('ZA').plans.map(({ id }) => id));
  expect(lines.flatMap(({ notices }) => notices)).toEqual([]);
});

describe('wrong usage', () => {
  test.each([
    ['no format', ['--out', 'x'], '--format takes csv, jsonl, json, parquet, datapackage'],
    ['a format there is not', ['--format', 'xlsx', '--out', 'x'], 'not xlsx'],
    ['no folder', ['--format', 'csv'], '--out DIR'],
    ['a country without plans', ['--format', 'csv', '--out', 'x', '--country', 'AQ'], 'Countries: AU, BR'],
    ['a mark where none belongs', ['--format', 'json', '--out', 'x', '--bom'], '--bom belongs to the format csv'],
    ['no catalogue', ['--format', 'csv', '--out', 'x', '--compiled', '/nowhere'], 'ingest'],
  ])('%s', async (_, args, message) => {
    const ran = await plaintariff(['export', ...args]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(message);
  });
});
