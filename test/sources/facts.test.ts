/** How far the plans of the bundled facts, and of the carriers' own label files, agree with the tiers each row should give. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadProfiles } from '../../src/cli/profiles.ts';
import { wirePlan, type Plan } from '../../src/core/model/index.ts';
import { ROOT } from '../support/project-files.ts';
import { plansOf } from '../support/read-table.ts';
import { sharedDir } from '../support/shared.ts';

const shared = sharedDir();
const { profiles } = await loadProfiles(path.join(ROOT, 'data'));

interface ExpectedTier {
  readonly scope?: string;
  readonly period?: string;
  readonly from_mb: number | null;
  readonly action: string;
  readonly down_kbps: number | null;
  readonly price: number | null;
  readonly currency: string | null;
  readonly price_unit_mb: number | null;
  /** Only where a cap per volume is expected; other rows are not compared by it. */
  readonly unit_cap_price?: number | null;
  readonly unit_cap_mb?: number | null;
}
interface ExpectedRow {
  readonly file: string;
  readonly plan_id?: string;
  readonly plan_name: string;
  readonly period: string;
  readonly tiers: readonly ExpectedTier[];
}

const expectedRows = (): ExpectedRow[] =>
  readFileSync(path.join(shared ?? '', 'facts/expected.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ExpectedRow);

type Comparable = Omit<ExpectedTier, 'scope' | 'period'> & { readonly scope?: string | undefined; readonly period?: string | undefined };

/** A tier as one line of text; without its period where only the step itself is compared, with caps per volume where `caps`. */
const lineOf = (tier: Comparable, period: string | null, caps: boolean): string =>
  [
    tier.scope ?? 'data',
    period === null ? '' : (tier.period ?? period),
    tier.from_mb,
    tier.action,
    tier.down_kbps,
    tier.price,
    tier.currency,
    tier.price_unit_mb,
    ...(caps ? [tier.unit_cap_price ?? null, tier.unit_cap_mb ?? null] : []),
  ].join(' ');

/** True where the row says what each volume costs at most. */
const capped = ({ tiers }: ExpectedRow): boolean => tiers.some(({ unit_cap_price }) => unit_cap_price !== undefined);

const same = (plan: Plan, row: ExpectedRow, withPeriods: boolean): boolean => {
  const lines = (tiers: readonly Comparable[]): string =>
    tiers
      .map((tier) => lineOf(tier, withPeriods ? row.period : null, capped(row)))
      .sort()
      .join('\n');
  return lines(wirePlan(plan).tiers) === lines(row.tiers);
};

interface Agreement {
  rows: number;
  found: number;
  /** Rows whose tiers are the same, whatever their period. */
  steps: number;
  /** Rows whose tiers are the same, period included. */
  exact: number;
  /** Rows with a cap per volume, of those. */
  capped: number;
}

function compare(plans: readonly Plan[], rows: readonly ExpectedRow[]): Agreement {
  const taken = new Set<Plan>();
  const sum: Agreement = { rows: rows.length, found: 0, steps: 0, exact: 0, capped: 0 };
  for (const row of rows) {
    const plan = plans.find(
      (one) => !taken.has(one) && (row.plan_id === undefined ? one.name === row.plan_name : one.publishedId === row.plan_id),
    );
    if (!plan) continue;
    taken.add(plan);
    sum.found++;
    if (same(plan, row, false)) sum.steps++;
    if (same(plan, row, true)) sum.exact++;
    if (capped(row) && same(plan, row, false)) sum.capped++;
  }
  return sum;
}

const total = (all: readonly Agreement[]): Agreement =>
  all.reduce(
    (sum, one) => ({
      rows: sum.rows + one.rows,
      found: sum.found + one.found,
      steps: sum.steps + one.steps,
      exact: sum.exact + one.exact,
      capped: sum.capped + one.capped,
    }),
    { rows: 0, found: 0, steps: 0, exact: 0, capped: 0 },
  );

async function sourcePlans(id: string): Promise<readonly Plan[]> {
  const folder = path.join(ROOT, 'data/sources', id);
  const file =
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .sort()
      .at(-1) ?? '';
  const { plans } = await plansOf(readFileSync(path.join(folder, file)), { profiles, profileId: id, source: id, file });
  return plans;
}

/** Agreement per country of the bundled facts. */
async function agreement(): Promise<Map<string, Agreement>> {
  const byFile = Map.groupBy(expectedRows(), ({ file }) => file);
  const read = await Promise.all(
    [...byFile].map(async ([file, rows]) => [file.slice(0, 2), compare(await sourcePlans(file.replace(/\.csv$/, '')), rows)] as const),
  );
  return new Map([...Map.groupBy(read, ([country]) => country)].map(([country, all]) => [country, total(all.map(([, one]) => one))]));
}

/**
 * Rows of each country whose tiers agreed when this was last measured (periods aside), of all its rows. A floor, not an aim:
 * raise it when the reading of a language gets better, never lower it to make a change pass.
 */
const FLOORS: Readonly<Record<string, readonly [agree: number, rows: number]>> = {
  au: [14, 14],
  br: [10, 12],
  ca: [14, 15],
  cn: [68, 70],
  cv: [7, 7],
  de: [32, 34],
  es: [6, 8],
  fr: [11, 13],
  // One row less than before: its 12 GB abroad are read as a limit whose effect is not stated, as the corpus labels that very text.
  gb: [25, 29],
  hk: [15, 19],
  in: [35, 36],
  it: [8, 12],
  jp: [10, 13],
  ke: [8, 8],
  kr: [24, 29],
  mo: [4, 4],
  mx: [2, 2],
  my: [7, 9],
  ng: [8, 8],
  nz: [5, 5],
  ph: [7, 7],
  pt: [10, 13],
  sg: [3, 3],
  tw: [8, 12],
  us: [383, 392],
  za: [10, 17],
};

/** Label files of the carriers themselves, with the file of facts that restates them and how many rows must agree, periods included. */
const LABELS: readonly (readonly [real: string, facts: string, exact: number])[] = [
  ['att.csv', 'us/att-labels.csv', 173],
  ['spectrum_residential.csv', 'us/spectrum-labels.csv', 139],
  ['spectrum_mobile.csv', 'us/spectrum-mobile-labels.csv', 3],
  ['frontier_combined.csv', 'us/frontier-labels.csv', 13],
];

describe.runIf(shared !== null)('tiers agree with what each row should give', () => {
  test('bundled facts, by country', async () => {
    const byCountry = await agreement();
    expect([...byCountry.keys()].sort()).toEqual(Object.keys(FLOORS));
    const all = total([...byCountry.values()]);
    console.info(
      `Tiers of the bundled facts: ${all.steps} of ${all.rows} rows agree, ${all.exact} with their periods too, ${all.capped} with caps per volume.`,
    );
    const below = [...byCountry].filter(
      ([country, { steps, rows, found }]) => found < rows || rows !== FLOORS[country]?.[1] || steps < (FLOORS[country]?.[0] ?? 0),
    );
    expect(below).toEqual([]);
    expect(all.exact).toBeGreaterThanOrEqual(705);
    expect(all.capped).toBe(expectedRows().filter(capped).length);
  });

  test.each(LABELS)('%s', async (real, facts, exact) => {
    const { plans } = await plansOf(readFileSync(path.join(shared ?? '', 'real/us-fcc-labels', real)), { profiles });
    const rows = expectedRows().filter(({ file }) => file === facts);
    const result = compare(plans, rows);
    expect(result).toMatchObject({ rows: plans.length, found: plans.length });
    expect(result.exact).toBeGreaterThanOrEqual(exact);
  });
});

test.runIf(shared === null)('../shared is not on this machine: agreement was not measured', () => {
  expect(shared).toBe(null);
});
