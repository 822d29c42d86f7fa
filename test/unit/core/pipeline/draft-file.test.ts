import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProfile, resolveProfile, type Profile } from '../../../../src/core/ingest/index.ts';
import {
  checkAcceptance,
  draftFile,
  openFile,
  readFile,
  type DraftedFile,
  type DraftOptions,
} from '../../../../src/core/pipeline/index.ts';
import { TABLES } from '../ingest/draft/tables.ts';
import { sharedDir } from '../../../support/shared.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const csv = (rows: readonly (readonly string[])[], delimiter = ','): string =>
  rows.map((cells) => cells.map(quoted).join(delimiter)).join('\n');

async function drafted(bytes: Uint8Array, options: DraftOptions = {}, name = 'made.csv'): Promise<DraftedFile> {
  const draft = await draftFile({ bytes, name }, options);
  if (!draft.ok) throw new Error(draft.message);
  return draft;
}

/** The draft as a profile; throws when it does not validate. */
function profileOf({ document }: Pick<DraftedFile, 'document'>): Profile {
  const parsed = parseProfile(JSON.parse(JSON.stringify(document)));
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const resolved = resolveProfile('drafted', parsed.profile, new Map());
  if (typeof resolved === 'string') throw new Error(resolved);
  return resolved;
}

describe.each(TABLES.map((table) => [table.language, table] as const))('the made-up table in %s', (_, { columns, rows, language }) => {
  const bytes = utf8(csv([columns.map(([header]) => header), ...rows]));

  test('drafts a profile that validates, knows its language and proves itself', async () => {
    const draft = await drafted(bytes);
    const profile = profileOf(draft);
    expect(profile.language).toBe(language);
    expect(profile.acceptance.length).toBeGreaterThanOrEqual(2);
    expect(checkAcceptance(profile)).toEqual([]);
  });

  test('the draft reads its own file: every row is a plan with its name and price', async () => {
    const profile = profileOf(await drafted(bytes));
    const opened = await openFile({ bytes, name: 'made.csv' }, { profiles: [profile] });
    if (!opened.ok) throw new Error(opened.message);
    const names: string[] = [];
    readFile(
      opened,
      { file: 'made.csv', sha256: '' },
      (result) => {
        if (result.status === 'plan' && result.plan.prices.length > 0) names.push(result.plan.name);
      },
      () => {},
    );
    const at = columns.findIndex(([, target]) => target === 'plan_name');
    expect(names).toEqual(rows.map((cells) => cells[at]));
  });
});

describe('acceptance cases', () => {
  test('hold what the mapping gives now', async () => {
    const { document } = await drafted(utf8('Plan,Price,Data\nSmall,€10,5 GB\nLarge,€20,Unlimited\n'));
    expect(document['acceptance']).toMatchObject([
      {
        row: { Plan: 'Small', Price: '€10', Data: '5 GB' },
        expect: { name: 'Small', 'price.amount': 10, 'price.currency': 'EUR', 'allowance.kind': 'metered', 'allowance.mb': 5000 },
      },
      { row: { Plan: 'Large' }, expect: { 'allowance.kind': 'unlimited', 'allowance.mb': null } },
    ]);
  });

  test.each([
    ['one row', 'Plan,Price\nSmall,10\n', 2],
    ['no row', 'Plan,Price\n', 2],
    ['one cell', 'x', 2],
  ])('%s: filled up with rows that are rejected', async (_, text, count) => {
    const profile = profileOf(await drafted(utf8(text)));
    expect(profile.acceptance.length).toBeGreaterThanOrEqual(count);
    expect(checkAcceptance(profile)).toEqual([]);
  });
});

describe('form of the file', () => {
  test('delimiter and encoding are declared where they are not comma and UTF-8', async () => {
    const bytes = new Uint8Array(
      [...'Tarif;Preis\n']
        .map((c) => c.charCodeAt(0))
        .concat([...'Gr\u00fcn;9,99\nWei\u00df;19,99\nRot;29,99\n'].map((c) => c.charCodeAt(0))),
    );
    const { document } = await drafted(bytes, { language: 'de' });
    expect(document['file']).toEqual({ encoding: 'windows-1252', delimiter: ';' });
    expect(document['numbers']).toBe('comma');
  });

  test('without a header the columns are numbered', async () => {
    const { document, questions } = await drafted(utf8('Sonne,10.00,2024-01-01\nMond,20.00,2024-01-02\nSterne,30.00,2024-01-03\n'));
    expect(document['file']).toEqual({ header: 'none', columns: ['column_1', 'column_2', 'column_3'] });
    expect(questions.map(({ code }) => code)).toContain('header');
    expect(checkAcceptance(profileOf({ document }))).toEqual([]);
  });

  test('cells across lines, duplicate and empty header names', async () => {
    const profile = profileOf(await drafted(utf8('Plan,,Price,Price\n"A\nB",x,10,11\nC,y,20,21\n')));
    expect(checkAcceptance(profile)).toEqual([]);
  });
});

test.each([
  ['an empty file', new Uint8Array(), 'empty'],
  ['blank lines', utf8('\n\n\n'), 'empty'],
  ['a binary file', new Uint8Array(400).map((_, i) => i % 7), 'binary'],
  ['a broken workbook', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'unreadable'],
])('%s is no fault and says why', async (_, bytes, reason) => {
  expect(await draftFile({ bytes, name: 'x.csv' })).toMatchObject({ ok: false, reason });
});

test('whatever the table holds, the draft validates, proves itself and is the same the second time', async () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      'Plan',
      'Price',
      'Data',
      '10',
      '$5',
      '5 GB',
      '__proto__',
      'constructor',
      '"',
      ';',
      '\n',
      '料金',
      '0',
      '-1',
      '999',
      'id',
      'Notes: x',
      '1',
      '2',
    ),
  );
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom(',', ';', '\t'), async (rows, delimiter) => {
      const bytes = utf8(csv(rows, delimiter));
      const draft = await draftFile({ bytes, name: 'any.csv' });
      if (!draft.ok) return;
      expect(checkAcceptance(profileOf(draft))).toEqual([]);
      expect(JSON.stringify(await draftFile({ bytes, name: 'any.csv' }))).toBe(JSON.stringify(draft));
    }),
    { numRuns: 150 },
  );
});

test('no bytes make it throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      await draftFile({ bytes, name: 'bytes' });
    }),
    { numRuns: 150 },
  );
});

const shared = sharedDir();

describe.runIf(shared !== null)('published files, as if none had a profile', () => {
  const files = filesBelow(path.join(shared ?? '', 'real')).filter((file) => /\.(csv|xlsx)$/.test(file));

  test('there are some', () => expect(files.length).toBeGreaterThan(15));

  test.each(files.map((file) => [path.basename(file), file] as const))('%s: the draft validates and proves itself', async (name, file) => {
    const profile = profileOf(await drafted(readFileSync(file), {}, name));
    expect(profile.acceptance.length).toBeGreaterThanOrEqual(2);
    expect(checkAcceptance(profile)).toEqual([]);
  });

  /** Judged by eye; the columns that matter most. */
  test.each<[string, Record<string, unknown>]>([
    ['kr-mno/KoreaTelecom_plans.csv', { plan_name: 'Plan Name', price: 'Price', as_of: 'Time Fetched' }],
    [
      'mv-2021/plans_2021-04-01.csv',
      {
        carrier: 'Provider',
        plan_name: 'Name',
        price: 'Price',
        throttle_speed: { column: 'Throttled Speed (Mbps)', unit: 'Mbps' },
        speed_up: { column: 'Upload Speed (Mbps)', unit: 'Mbps' },
      },
    ],
    [
      'my-prepaid-2023/Prepaid_Plans.xlsx',
      {
        carrier: 'Company',
        price: 'Price RM',
        validity: { column: 'Plan Duration Days', unit: 'days' },
        throttle_speed: { column: 'Throttle Speed kbps', unit: 'kbps' },
        hotspot: { column: 'Hotspot Limit GB', unit: 'GB' },
        voice_overage: 'Call Price RM per min',
        sms_overage: 'SMS Price RM',
      },
    ],
    ['dk-2024/mobile_plans.csv', { carrier: 'provider', plan_name: 'plan', data_allowance: 'data', price: 'price' }],
    [
      'nc-opt/tourism_card.csv',
      { plan_name: 'id', price: 'prix', data_allowance: 'volumetrie', validity: 'duree_validite', plan_url: 'url' },
    ],
    [
      'sg-broadband-2016/fixed-broadband-plans-and-prices.csv',
      {
        carrier: 'operator',
        plan_name: 'plan',
        price: 'price_of_plan',
        speed_down: 'max_speed',
        contract_months: 'contract_duration',
        as_of: { column: 'date_of_retrieval_', dayFirst: true },
      },
    ],
    [
      'ca-byop/byop_plans.csv',
      {
        carrier: 'carrier',
        payment: 'plan_type',
        plan_name: 'plan_name',
        price: 'plan_price',
        data_allowance: 'plan_data',
        terms: 'plan_features',
      },
    ],
    [
      'au-superloop-2019/superloop_broadband_NBN.csv',
      { plan_name: { pivot: 'heading' }, price: { pivot: 'value' }, speed_down: { column: 1 } },
    ],
    [
      'us-fcc-labels/spectrum_mobile.csv',
      {
        plan_id: 'unique_plan_id',
        price: 'monthly_price',
        overage_price: 'over_usage_data_price',
        one_time_fees: { pairs: { labels: 'single_purchase_fee_descr', amounts: 'single_purchase_fees' }, separator: ';' },
      },
    ],
    [
      'us-fcc-labels/att.csv',
      {
        plan_name: 'planName',
        price: 'priceAmount',
        overage_price: 'dataAadditionalUsageCharge',
        data_allowance: 'dataMonthly',
        contact_url: 'customerSupportlinkText',
      },
    ],
  ])('%s: its columns find their targets', async (file, fields) => {
    const full = path.join(shared ?? '', 'real', file);
    expect(existsSync(full)).toBe(true);
    const { document } = await drafted(readFileSync(full), {}, path.basename(file));
    expect(document['fields']).toMatchObject(fields);
  });
});

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
  );
}
