import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportedData } from '../../../support/exported.ts';
import { ROOT } from '../../../support/project-files.ts';
import { TABLES, type Table } from '../../../../src/publish/tables/index.ts';

const data = exportedData();
const rows = new Map(TABLES.map((table) => [table.name, [...table.records(data)]]));
const keyOf = ({ columns, key }: Table, record: unknown): string =>
  JSON.stringify(key.map((name) => columns.find((column) => column.name === name)?.of(record)));

test('the list of tables is the folder', () => {
  const files = readdirSync(path.join(ROOT, 'src/publish/tables')).filter((file) => !/^(?:index|table)\.ts$/.test(file));
  expect(TABLES.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
});

describe.each(TABLES.map((table) => [table.name, table] as const))('%s', (name, table) => {
  const records = rows.get(name) ?? [];

  test('has rows, distinct columns with a meaning in both languages, and a key that tells rows apart', () => {
    expect(records.length).toBeGreaterThan(100);
    expect(new Set(table.columns.map((column) => column.name)).size).toBe(table.columns.length);
    for (const { meaning } of table.columns)
      expect([meaning.en, meaning.zh]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/。$/)]);
    expect(new Set(records.map((record) => keyOf(table, record))).size).toBe(records.length);
  });

  test('cells keep what their columns promise', () => {
    for (const { name: column, of, required, values, pattern, type } of table.columns) {
      const found = records.map(of);
      if (required) expect({ column, empty: found.filter((value) => value === null).length }).toEqual({ column, empty: 0 });
      const texts = found.filter((value) => value !== null).map(String);
      if (values) expect({ column, strange: texts.filter((text) => !values.includes(text)) }).toEqual({ column, strange: [] });
      if (pattern)
        expect({ column, strange: texts.filter((text) => !new RegExp(`^(?:${pattern})$`).test(text)) }).toEqual({ column, strange: [] });
      if (type === 'integer') expect({ column, strange: texts.filter((text) => !/^-?\d+$/.test(text)) }).toEqual({ column, strange: [] });
    }
  });

  test('what it refers to is there', () => {
    for (const [own, other] of Object.entries(table.refers)) {
      const there = new Set((rows.get(other) ?? []).map((record) => TABLES.find((one) => one.name === other)?.columns[0]?.of(record)));
      const column = table.columns.find(({ name: column }) => column === own);
      expect(records.filter((record) => ![null, undefined].includes(column?.of(record) as null) && !there.has(column?.of(record)))).toEqual(
        [],
      );
    }
  });
});

test('lists of plans are whole', () => {
  const count = (of: (plan: (typeof data.plans)[number]) => number): number => data.plans.reduce((sum, plan) => sum + of(plan), 0);
  expect(Object.fromEntries(['prices', 'tiers', 'speeds', 'charges'].map((name) => [name, rows.get(name)?.length]))).toEqual({
    prices: count(({ prices }) => prices.length),
    tiers: count(({ tiers }) => tiers.length),
    speeds: count(({ speeds }) => speeds.length),
    charges: count((plan) => plan.oneTimeCharges.length + plan.recurringCharges.length + (plan.termination ? 1 : 0)),
  });
});
