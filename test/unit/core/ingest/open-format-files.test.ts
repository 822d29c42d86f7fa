import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { loadProfiles } from '../../../../src/cli/profiles.ts';
import { OPEN_FORMAT, openFormatFiles, readTable, textSource } from '../../../../src/core/ingest/index.ts';
import { wirePlan, type WirePlan } from '../../../../src/core/model/index.ts';
import { openFile, readFile, type RowResult } from '../../../../src/core/pipeline/index.ts';
import { projectFiles, ROOT } from '../../../support/project-files.ts';

const FOLDER = path.join(ROOT, 'public/schema');
const files = openFormatFiles();

test('public/schema holds what the definition says, and nothing else', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...files.keys()].sort());
  for (const [name, content] of files) expect({ name, content: readFileSync(path.join(FOLDER, name), 'utf8') }).toEqual({ name, content });
});

type Row = Record<string, string | number | null>;

/** The rows of a file in the open format, numbers as numbers and empty cells as null. */
function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  const source = textSource(text);
  readTable(
    source,
    { headerIndex: 0 },
    ({ cells }, { printed }) => {
      rows.push(
        Object.fromEntries(
          printed.map((name, i) => {
            const cell = cells[i] ?? '';
            const numeric = OPEN_FORMAT.find((column) => column.name === name)?.type !== 'string';
            return [name, cell === '' ? null : numeric ? Number(cell) : cell];
          }),
        ),
      );
    },
    () => {},
  );
  return rows;
}

describe('the JSON Schema', () => {
  const schema = z.fromJSONSchema(JSON.parse(files.get('open-format.schema.json') ?? '') as Parameters<typeof z.fromJSONSchema>[0]);

  test('takes every row of the example', () => {
    const rows = rowsOf(files.get('open-format-example.csv') ?? '');
    expect(rows).toHaveLength(8);
    for (const row of rows) expect(schema.safeParse(row).error?.issues ?? []).toEqual([]);
  });

  test('takes every row of the bundled fact sheets', () => {
    const sheets = projectFiles('data/sources').filter((file) => file.endsWith('.csv'));
    expect(sheets.length).toBeGreaterThan(100);
    const problems = sheets.flatMap((file) =>
      rowsOf(readFileSync(path.join(ROOT, file), 'utf8')).flatMap((row) =>
        (schema.safeParse(row).error?.issues ?? []).map(
          (issue) => `${file} ${String(row['plan_name'])} ${issue.path.join('.')}: ${issue.message}`,
        ),
      ),
    );
    expect(problems).toEqual([]);
  });

  test.each([
    ['a name is missing', { plan_name: null }],
    ['an unknown column', { plan_name: 'A', trick: 1 }],
    ['a price as words', { plan_name: 'A', price: 'free' }],
    ['a negative price', { plan_name: 'A', price: -1 }],
    ['an unknown service', { plan_name: 'A', service: 'pigeon' }],
    ['a lower-case currency', { plan_name: 'A', currency: 'eur' }],
    ['a unit that is none', { plan_name: 'A', overage_unit: 'bucket' }],
  ])('rejects %s', (_, row) => {
    expect(schema.safeParse(row).success).toBe(false);
  });
});

test('the table schema and the data package name the same columns and existing files', () => {
  const table = JSON.parse(files.get('open-format.tableschema.json') ?? '') as {
    fields: { name: string; constraints: { required: boolean } }[];
  };
  expect(table.fields.map(({ name }) => name)).toEqual(OPEN_FORMAT.map(({ name }) => name));
  expect(table.fields.filter(({ constraints }) => constraints.required).map(({ name }) => name)).toEqual(['plan_name']);
  const pack = JSON.parse(files.get('datapackage.json') ?? '') as { resources: { path: string; schema: string }[] };
  for (const { path: file, schema } of pack.resources) expect([files.has(file), files.has(schema)]).toEqual([true, true]);
  expect(files.get('open-format-template.csv')).toBe(`${OPEN_FORMAT.map(({ name }) => name).join(',')}\n`);
});

/** The tiers each row of the example states, as scope, action, from MB, and kbit/s or price per MB of the block. */
const STATED: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'MX-DE-20': [
    ['data', 'throttle', 20_000, 1000],
    ['data', 'throttle', 50_000, 128],
  ],
  'MX-US-10': [['data', 'charge', 10_000, 5, 'USD', 1000]],
  'MX-GB-5': [['data', 'block', 5000]],
  'MX-US-UNL': [
    ['data', 'throttle', 100_000, 2000],
    ['hotspot', 'throttle', 15_000, 600],
  ],
  'MX-IN-299': [['data', 'throttle', 1500, 64]],
  'MX-CA-PROMO': [['data', 'throttle', 50_000, 512]],
  'MX-CN-99': [
    ['data', 'throttle', 20_000, 1000],
    ['data', 'block', 100_000],
  ],
  'MX-US-HOME': [['data', 'charge', 1_200_000, 10, 'USD', 50_000]],
};

describe('the example', () => {
  const read = async (): Promise<{ results: RowResult[]; codes: string[]; plans: WirePlan[] }> => {
    const { profiles } = await loadProfiles(path.join(ROOT, 'data'));
    const opened = await openFile(
      { bytes: new TextEncoder().encode(files.get('open-format-example.csv')), name: 'example.csv' },
      { profiles },
    );
    if (!opened.ok) throw new Error(opened.message);
    expect(opened.profile.id).toBe('open-format');
    const results: RowResult[] = [];
    const codes: string[] = [];
    readFile(
      opened,
      { file: 'example.csv', sha256: '' },
      (result) => results.push(result),
      (found) => codes.push(...found.map(({ code }) => code)),
    );
    return { results, codes, plans: results.flatMap((result) => (result.status === 'plan' ? [wirePlan(result.plan)] : [])) };
  };

  test('is read without a single notice', async () => {
    const { results, codes } = await read();
    expect(codes).toEqual([]);
    expect(results.flatMap(({ notices }) => notices)).toEqual([]);
    expect(results.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 'plan'));
  });

  test('yields the tiers each row states', async () => {
    const { plans } = await read();
    const tiers = Object.fromEntries(
      plans.map((plan) => [
        plan.published_id,
        plan.tiers.map(({ scope, action, from_mb, down_kbps, price, currency, price_unit_mb }) => [
          scope,
          action,
          from_mb,
          ...(down_kbps === null ? [] : [down_kbps]),
          ...(price === null ? [] : [price, currency, price_unit_mb]),
        ]),
      ]),
    );
    expect(tiers).toEqual(STATED);
  });

  test('covers introductory prices, 28 days, unlimited claims and fixed lines', async () => {
    const { plans } = await read();
    const by = (id: string): WirePlan | undefined => plans.find((plan) => plan.published_id === id);
    expect(by('MX-CA-PROMO')?.price_steps.map(({ amount, from_month, to_month }) => [amount, from_month, to_month])).toEqual([
      [30, 1, 12],
      [50, 13, null],
    ]);
    expect(by('MX-IN-299')?.price.period).toBe('28d');
    expect([by('MX-US-UNL')?.unlimited_claim, by('MX-US-UNL')?.verdict]).toEqual([true, 'explicit']);
    expect([by('MX-US-HOME')?.service, by('MX-US-HOME')?.speeds[0]?.down_kbps]).toEqual(['fixed', [475_000, 475_000]]);
  });
});
