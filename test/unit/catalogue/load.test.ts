import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CatalogueError, compiledDir, loadCompiled } from '../../../src/catalogue/load.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'catalogue-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const write = (file: string, value: unknown): void => {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), JSON.stringify(value));
};
const catalogue = (countries: unknown[] = []): unknown => ({ version: 1, sources: [], carriers: [], countries });

describe('loadCompiled', () => {
  test('reads an empty catalogue', () => {
    write('catalogue.json', catalogue());
    expect(loadCompiled(dir)).toEqual({ catalogue: catalogue(), plans: [] });
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    ['no compiled data at all', {}, /missing: .*catalogue\.json[^]*npm start/],
    ['a chunk is missing', { 'catalogue.json': catalogue([{ code: 'us', plans: 1 }]) }, /missing: .*us\.json/],
    ['another version', { 'catalogue.json': { ...(catalogue() as object), version: 2 } }, /does not fit the model[^]*version/],
    [
      'a plan that is no plan',
      { 'catalogue.json': catalogue([{ code: 'us', plans: 1 }]), 'plans/us.json': [{ id: 'x' }] },
      /does not fit the model: .*us\.json/,
    ],
    [
      'counts that disagree',
      { 'catalogue.json': catalogue([{ code: 'us', plans: 1 }]), 'plans/us.json': [] },
      /holds 0 plans, the catalogue counts 1/,
    ],
  ])('%s is a clear error', (_name, files, message) => {
    for (const [file, value] of Object.entries(files)) write(file, value);
    expect(() => loadCompiled(dir)).toThrow(CatalogueError);
    expect(() => loadCompiled(dir)).toThrow(message);
  });
});

test('PLAINTARIFF_COMPILED points to other data', () => {
  const before = process.env['PLAINTARIFF_COMPILED'];
  process.env['PLAINTARIFF_COMPILED'] = dir;
  expect(compiledDir()).toBe(dir);
  delete process.env['PLAINTARIFF_COMPILED'];
  expect(compiledDir()).toBe(path.resolve('data/compiled'));
  if (before !== undefined) process.env['PLAINTARIFF_COMPILED'] = before;
});
