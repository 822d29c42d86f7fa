/** The files carriers, regulators and collectors published, read where they lie: counts and values checked by eye against each file. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadProfiles } from '../../src/cli/profiles.ts';
import { recognise } from '../../src/core/ingest/index.ts';
import { PlanSchema, wirePlan } from '../../src/core/model/index.ts';
import { at } from '../../src/core/pipeline/index.ts';
import { ROOT } from '../support/project-files.ts';
import { plansOf } from '../support/read-table.ts';
import { sharedDir } from '../support/shared.ts';

const shared = sharedDir();
const { profiles } = await loadProfiles(path.join(ROOT, 'data'));

/** Every published file with the profile its header leads to and its plans; none has a rejected row. */
const FILES: readonly (readonly [file: string, profile: string, plans: number])[] = [
  ['us-fcc-labels/att.csv', 'us-att-label', 174],
  ['us-fcc-labels/spectrum_residential.csv', 'us-broadband-label', 139],
  ['us-fcc-labels/spectrum_mobile.csv', 'us-broadband-label', 3],
  ['us-fcc-labels/frontier_combined.csv', 'us-frontier-label', 13],
  ['kr-mno/SKTelecom_plans.csv', 'kr-skt', 6],
  ['kr-mno/KoreaTelecom_plans.csv', 'kr-kt', 13],
  ['mv-2021/plans_2021-03-31.csv', 'mv-home-internet', 24],
  ['mv-2021/plans_2021-04-01.csv', 'mv-home-internet', 24],
  ['mv-2021/packages_2021-07.csv', 'mv-home-internet', 30],
  ['my-prepaid-2023/Prepaid_Plans.xlsx', 'my-prepaid', 38],
  ['dk-2024/mobile_plans.csv', 'dk-mobile', 28],
  ['nc-opt/abonnement-data-seul.csv', 'nc-opt-data', 9],
  ['nc-opt/forfait_bloque.csv', 'nc-opt-credit', 4],
  ['nc-opt/forfait_m.csv', 'nc-opt-forfait-m', 4],
  ['nc-opt/offres.csv', 'nc-opt-offres', 5],
  ['nc-opt/prepaye.csv', 'nc-opt-credit', 4],
  ['nc-opt/tourism_card.csv', 'nc-opt-credit', 1],
  ['cl-entel-2023/planes.csv', 'cl-entel', 5],
  ['au-superloop-2019/superloop_broadband_NBN.csv', 'au-superloop-nbn', 4],
  ['ca-byop/byop_plans.csv', 'ca-byop', 54],
  ['ca-byop/byop_.csv', 'ca-byop', 53],
  ['sg-broadband-2016/fixed-broadband-plans-and-prices.csv', 'sg-broadband', 2433],
];

/** Values of single plans (counted from 1), read off the files by eye. */
const VALUES: readonly (readonly [file: string, plan: number, values: Readonly<Record<string, unknown>>])[] = [
  [
    'us-fcc-labels/att.csv',
    1,
    {
      'price.amount': 150,
      'price.tax': 'varies',
      'allowance.mb': 20_000,
      'tiers.0.action': 'charge',
      'tiers.0.price': 0.00001431,
      'tiers.0.price_unit_mb': 0.001,
      'speeds.length': 3,
      'speeds.1.technology': '5G',
      'speeds.1.down_kbps.1': 304_000,
      verdict: null,
    },
  ],
  [
    'us-fcc-labels/att.csv',
    28,
    {
      'price.amount': 70,
      'allowance.kind': 'unlimited',
      'tiers.0.action': 'deprioritize',
      'tiers.0.from_mb': 0,
      'speeds.0.down_kbps.0': 12_000,
    },
  ],
  ['us-fcc-labels/att.csv', 37, { 'price.amount': 65, 'allowance.mb': 50_000, 'tiers.0.price': 10, 'tiers.0.price_unit_mb': 5000 }],
  [
    'us-fcc-labels/att.csv',
    40,
    { 'allowance.mb': 5000, 'tiers.length': 1, 'tiers.0.price': 10, 'tiers.0.price_unit_mb': 1000, 'speeds.2.down_kbps.0': 167_000 },
  ],
  [
    'us-fcc-labels/att.csv',
    46,
    {
      'price.amount': 60,
      'price_steps.length': 2,
      'price_steps.0.kind': 'introductory',
      'price_steps.0.to_month': 12,
      'price_steps.1.amount': 70,
      'price_steps.1.from_month': 13,
    },
  ],
  [
    'us-fcc-labels/att.csv',
    64,
    { 'price.amount': 70, 'allowance.mb': 1_500_000, 'tiers.0.price': 10, 'tiers.0.price_unit_mb': 50_000, 'speeds.0.up_kbps.0': 500 },
  ],
  ['us-fcc-labels/att.csv', 82, { 'price.amount': 285, 'speeds.0.down_kbps.0': 5_000_000, 'speeds.0.latency_ms.0': 12 }],
  ['us-fcc-labels/att.csv', 96, { 'price.amount': 120, 'speeds.0.down_kbps.0': 996_500, 'speeds.0.up_kbps.0': 924_500 }],
  ['us-fcc-labels/att.csv', 127, { 'allowance.mb': 100, 'tiers.0.price': 0.000009536, 'tiers.0.from_mb': 100 }],
  ['us-fcc-labels/att.csv', 172, { 'allowance.kind': 'not-stated', unlimited_words: 'Unlimited', verdict: 'hidden' }],
  [
    'us-fcc-labels/spectrum_residential.csv',
    1,
    {
      'price.amount': 90,
      'price_steps.length': 1,
      'speeds.0.down_kbps.0': 475_000,
      'speeds.0.up_kbps.0': 11_000,
      'allowance.kind': 'not-stated',
    },
  ],
  [
    'us-fcc-labels/spectrum_residential.csv',
    21,
    { 'price.amount': 75, 'price_steps.0.amount': 30, 'price_steps.0.to_month': 24, 'price_steps.1.from_month': 25 },
  ],
  ['us-fcc-labels/spectrum_residential.csv', 71, { 'price.amount': 100, 'price_steps.0.amount': 50, 'price_steps.0.to_month': 60 }],
  [
    'us-fcc-labels/spectrum_residential.csv',
    111,
    { 'price.amount': 120, 'price_steps.0.amount': 70, 'speeds.0.down_kbps.0': 2_269_000, 'speeds.0.up_kbps.0': 1_049_000 },
  ],
  [
    'us-fcc-labels/spectrum_mobile.csv',
    1,
    {
      'price.amount': 20,
      'price.tax': 'included',
      'allowance.mb': 1000,
      'tiers.0.price': 5,
      'tiers.0.price_unit_mb': 1000,
      'speeds.0.down_kbps.0': 67_000,
      'speeds.0.down_kbps.1': 622_000,
    },
  ],
  ['us-fcc-labels/spectrum_mobile.csv', 2, { 'allowance.kind': 'not-stated', unlimited_claim: true, verdict: 'hidden' }],
  [
    'us-fcc-labels/frontier_combined.csv',
    1,
    { 'price.amount': 54.99, 'price_steps.length': 1, 'speeds.0.down_kbps.0': 15_000, 'speeds.0.up_kbps.0': 5000, 'tiers.length': 0 },
  ],
  ['us-fcc-labels/frontier_combined.csv', 4, { 'price.amount': 209.99, 'speeds.0.down_kbps.0': 7_000_000 }],
  ['us-fcc-labels/frontier_combined.csv', 13, { name: 'Fiber 100 Internet', 'price.amount': 54.99 }],
  [
    'kr-mno/SKTelecom_plans.csv',
    1,
    { 'price.amount': 100_000, 'allowance.kind': 'unlimited', 'tiers.0.action': 'full_speed', as_of: '2026-02-28' },
  ],
  ['kr-mno/SKTelecom_plans.csv', 3, { 'price.amount': 69_000, 'tiers.0.from_mb': 100_000, 'tiers.0.down_kbps': 5000 }],
  ['kr-mno/SKTelecom_plans.csv', 5, { 'allowance.mb': 2500, 'tiers.0.down_kbps': 400 }],
  ['kr-mno/KoreaTelecom_plans.csv', 1, { 'price.amount': 69_000, 'price.currency': 'KRW', 'allowance.kind': 'unlimited' }],
  [
    'kr-mno/KoreaTelecom_plans.csv',
    3,
    {
      'allowance.mb': 200_000,
      'tiers.0.action': 'throttle',
      'tiers.0.from_mb': 200_000,
      'tiers.0.down_kbps': 5000,
      'tiers.1.scope': 'hotspot',
      'tiers.1.from_mb': 40_000,
    },
  ],
  ['kr-mno/KoreaTelecom_plans.csv', 13, { 'allowance.mb': 8000, 'tiers.0.down_kbps': 400 }],
  [
    'mv-2021/plans_2021-03-31.csv',
    1,
    { 'price.amount': 369.94, 'price.tax': 'included', 'price.currency': 'MVR', 'allowance.mb': 30_000, 'tiers.0.action': 'unspecified' },
  ],
  [
    'mv-2021/plans_2021-04-01.csv',
    4,
    { 'price.amount': 1111.94, 'tiers.0.action': 'throttle', 'tiers.0.from_mb': 200_000, 'tiers.0.down_kbps': 2000 },
  ],
  [
    'mv-2021/packages_2021-07.csv',
    30,
    {
      'price.amount': 3074,
      'tiers.0.from_mb': 1_600_000,
      'tiers.0.down_kbps': 5000,
      'speeds.0.down_kbps.0': 200_000,
      'speeds.0.up_kbps': null,
    },
  ],
  [
    'my-prepaid-2023/Prepaid_Plans.xlsx',
    4,
    {
      'price.amount': 12,
      'price.period': '7d',
      'tiers.0.from_mb': 20_000,
      'tiers.0.down_kbps': 512,
      'tiers.1.scope': 'hotspot',
      unlimited_claim: true,
      verdict: 'explicit',
    },
  ],
  ['my-prepaid-2023/Prepaid_Plans.xlsx', 14, { 'allowance.mb': 300_000, 'tiers.0.action': 'unspecified', verdict: 'not established' }],
  ['my-prepaid-2023/Prepaid_Plans.xlsx', 20, { 'tiers.1.scope': 'hotspot', 'tiers.1.action': 'block', payment: 'prepaid' }],
  ['my-prepaid-2023/Prepaid_Plans.xlsx', 29, { 'price.amount': 396, 'price.period': '360d', 'tiers.0.down_kbps': 256 }],
  [
    'dk-2024/mobile_plans.csv',
    2,
    { 'price.amount': 269, 'price.currency': 'DKK', 'allowance.kind': 'unlimited', 'allowance.mb': null, verdict: 'not established' },
  ],
  ['dk-2024/mobile_plans.csv', 16, { name: 'Fri tale 120 gb', 'price.amount': 189, 'allowance.mb': 120_000 }],
  ['nc-opt/abonnement-data-seul.csv', 1, { 'price.amount': 530, 'price.currency': 'XPF', 'allowance.mb': 1 }],
  ['nc-opt/abonnement-data-seul.csv', 9, { 'price.amount': 10_918, 'allowance.mb': 100_000, 'speeds.0.down_kbps.0': 150_000 }],
  ['nc-opt/forfait_m.csv', 4, { 'price.amount': 10_000, 'allowance.mb': 100_000, unlimited_claim: false }],
  ['nc-opt/prepaye.csv', 2, { 'price.amount': 1050, 'price.period': '120d' }],
  ['nc-opt/tourism_card.csv', 1, { 'price.amount': 5000, 'price.period': 'quarter', 'allowance.mb': 25_000 }],
  ['cl-entel-2023/planes.csv', 1, { name: 'Plan 120 GB', 'price.amount': 11_990, 'price.currency': 'CLP', 'allowance.mb': 120_000 }],
  ['cl-entel-2023/planes.csv', 5, { 'price.amount': 39_990, 'allowance.kind': 'unlimited' }],
  [
    'au-superloop-2019/superloop_broadband_NBN.csv',
    1,
    { name: '500GB DATA 44.4 Mbps', 'price.amount': 69.95, 'price.currency': 'AUD', 'allowance.mb': 500_000 },
  ],
  [
    'au-superloop-2019/superloop_broadband_NBN.csv',
    4,
    { 'price.amount': 89.95, 'allowance.kind': 'unlimited', 'speeds.0.down_kbps.0': 90_000 },
  ],
  ['ca-byop/byop_plans.csv', 3, { 'price.amount': 19, 'price.currency': 'CAD', 'allowance.mb': 250 }],
  [
    'ca-byop/byop_plans.csv',
    22,
    { 'allowance.mb': 100_000, 'tiers.0.action': 'throttle', 'tiers.0.from_mb': 100_000, 'tiers.0.down_kbps': 512 },
  ],
  [
    'sg-broadband-2016/fixed-broadband-plans-and-prices.csv',
    1,
    { 'price.amount': 29.9, as_of: '2013-03-14', 'speeds.0.down_kbps.0': 6000 },
  ],
  ['sg-broadband-2016/fixed-broadband-plans-and-prices.csv', 241, { 'price.amount': null, as_of: '2013-06-10' }],
];

const bytesOf = (file: string): Uint8Array => readFileSync(path.join(shared ?? '', 'real', file));
const read = (file: string) => plansOf(bytesOf(file), { profiles, file });

function tablesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:csv|xlsx)$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !file.includes('/spec/'));
}

describe.runIf(shared !== null)('published files', () => {
  test('none is forgotten', () => {
    expect(tablesBelow(path.join(shared ?? '', 'real')).sort()).toEqual(FILES.map(([file]) => file).sort());
  });

  test.each(FILES)('%s is read with %s: %i plans', async (file, profile, count) => {
    const { opened, plans, summary } = await read(file);
    expect(opened.profile.id).toBe(profile);
    expect(summary).toMatchObject({ rows: count, plans: count, rejected: 0 });
    expect(new Set(plans.map(({ id }) => id)).size).toBe(count);
    for (const plan of plans) expect(PlanSchema.safeParse(plan).error?.issues ?? []).toEqual([]);
  });

  test.each(FILES)('%s: no other layout claims it without %s', async (file, profile) => {
    const { opened } = await read(file);
    const others = profiles.filter(({ id }) => id !== profile && id !== 'us-broadband-label');
    expect(recognise(opened.source.preview, others)?.profile.id).toBe(undefined);
  });

  test.each(VALUES)('%s, plan %i', async (file, number, values) => {
    const plan = (await read(file)).plans[number - 1];
    const wire = plan && wirePlan(plan);
    expect(Object.fromEntries(Object.keys(values).map((key) => [key, at(wire, key)]))).toEqual(values);
  });

  test.each(FILES.filter(([file]) => file.endsWith('.csv')))('%s: every quotation stands in the file', async (file) => {
    const text = new TextDecoder().decode(bytesOf(file));
    const quoted = (await read(file)).plans.flatMap(({ facts }) => facts.flatMap(({ evidence }) => evidence.map((one) => one.text)));
    expect(quoted.length).toBeGreaterThan(0);
    expect([...new Set(quoted)].filter((one) => !text.includes(one))).toEqual([]);
  });

  test('the glued label file says where it was glued', async () => {
    const { log } = await read('us-fcc-labels/frontier_combined.csv');
    expect(log.counts.get('glued-header')).toBe(12);
    expect(log.counts.get('duplicate-plan-id')).toBe(2);
  });
});

test.runIf(shared === null)('../shared is not on this machine: the published files were not read', () => {
  expect(shared).toBe(null);
});
