import { describe, expect, test } from 'vitest';
import { seal } from '../../../src/catalogue/dataset.ts';
import { dataFile, dataFiles, FORMATS, hashList, newestDate, selectPlans } from '../../../src/publish/files.ts';
import { plansTable } from '../../../src/publish/tables/index.ts';
import { csvRecords } from '../../support/csv.ts';
import { bytesOf, exportedData, exportedFrom } from '../../support/exported.ts';

const german = exportedFrom('DE');

test('the same data gives the same bytes, whatever was asked before', () => {
  const [first, second] = [dataFiles(german).map(seal), dataFiles(exportedFrom('DE')).map(seal)];
  expect(first).toEqual(second);
  expect(first.map(({ name }) => name)).toContain('plans.csv');
  for (const { bytes } of first) expect(bytes).toBeGreaterThan(100);
});

test.each(FORMATS.filter((format) => format !== 'parquet'))('%s: every plan is in it', (format) => {
  const bytes = bytesOf(dataFile(german, plansTable, format));
  const text = bytes.toString('utf8');
  expect(german.plans.map(({ id }) => id).filter((id) => !text.includes(id))).toEqual([]);
});

test('no file tells when it was made: its dates and times are those of the data', () => {
  const said = JSON.stringify(german);
  for (const file of dataFiles(german)) {
    const moments =
      bytesOf(file)
        .toString('utf8')
        .match(/\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?/g) ?? [];
    expect({ file: file.name, strange: moments.filter((moment) => !said.includes(moment)) }).toEqual({ file: file.name, strange: [] });
  }
  expect(newestDate(german)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

describe('a part of the data', () => {
  test('has the plans asked for, and what belongs to them', () => {
    const all = exportedData();
    expect(german.plans.length).toBeGreaterThan(10);
    expect(german.plans.length).toBeLessThan(all.plans.length);
    expect(new Set(german.plans.map(({ country }) => country))).toEqual(new Set(['DE']));
    expect(new Set(german.findings.map(({ source }) => source.slice(0, 3)))).toEqual(new Set(['de/']));
    expect(german.sources.map(({ country }) => country)).toEqual(german.sources.map(() => 'DE'));
    const table = csvRecords(bytesOf(dataFile(german, plansTable, 'csv')).toString('utf8'));
    expect(table.map(({ id }) => id)).toEqual(german.plans.map(({ id }) => id));
  });

  test('of nothing is nothing', () => {
    expect(selectPlans(german, () => false)).toEqual({ plans: [], findings: [], sources: [] });
    expect(newestDate({ sources: [] })).toBe('');
  });
});

test('hashes are listed by name', () => {
  const list = hashList([
    { name: 'b.csv', bytes: 1, sha256: 'bb' },
    { name: 'a.csv', bytes: 2, sha256: 'aa' },
  ]);
  expect(list).toBe('aa  a.csv\nbb  b.csv\n');
});
