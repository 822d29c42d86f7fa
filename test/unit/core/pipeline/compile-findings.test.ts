/** Findings compiled with the plans: by the country's rulebooks, under the plans' final ids, and over time. */
import { expect, test } from 'vitest';
import { rulebook, type PlanRule } from '../../../../src/core/disclosure/index.ts';
import { compileSource, joinSources, type DisclosureOptions } from '../../../../src/core/pipeline/index.ts';
import { aProfile, aSnapshot, csv } from './support.ts';

const core = rulebook('core-unlimited')!;
const options: DisclosureOptions = { rulebooks: [core], byCountry: new Map([['us', ['core-unlimited']]]) };
const SILENT = 'Acme,1,Max,30,Unlimited,,';
const TOLD = 'Acme,1,Max,30,Unlimited,After 20 GB speed is reduced to 1 Mbps.,';
const compile = (rows: readonly (readonly [string, string])[], more: object = {}, disclosure = options) =>
  compileSource({ profile: aProfile(), snapshots: rows.map(([date, row]) => aSnapshot(`${date}.csv`, csv(row), more)) }, disclosure);

test('the newest snapshot is what the findings are about', async () => {
  const { findings, faults } = await compile([
    ['2026-01-01', SILENT],
    ['2026-02-01', TOLD],
  ]);
  expect(faults).toEqual([]);
  expect(findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([
    ['core-threshold', 'disclosed'],
    ['core-consequence', 'disclosed'],
    ['core-speed-after', 'disclosed'],
    ['core-what-counts', 'absent'],
    ['core-beside-claim', 'disclosed'],
  ]);
  expect(findings[0]).toMatchObject({ source: 'us/acme', plan: 'us-acme-1', record: 1, line: 2 });
  expect(findings[0]?.evidence[0]).toMatchObject({ column: 'terms', text: '20 GB' });
});

test('what improved and what got worse from snapshot to snapshot', async () => {
  const { changes } = await compile([
    ['2026-01-01', SILENT],
    ['2026-02-01', TOLD],
    ['2026-03-01', SILENT],
  ]);
  expect(changes.map(({ from, to, better, worse }) => [from, to, better.length, worse.length])).toEqual([
    ['2026-01-01', '2026-02-01', 3, 0],
    ['2026-02-01', '2026-03-01', 0, 3],
  ]);
});

test('an excerpt is never said to be silent', async () => {
  const { findings } = await compile([['2026-01-01', SILENT]], { coverage: 'excerpt' });
  expect(findings.filter(({ outcome }) => outcome === 'absent' || outcome === 'vague')).toEqual([]);
  expect(findings.filter(({ reason }) => reason === 'excerpt').length).toBeGreaterThan(3);
});

test('a country that names no such rulebook has no findings of it', async () => {
  const { findings } = await compile([['2026-01-01', SILENT]], {}, { ...options, byCountry: new Map([['us', []]]) });
  expect(findings).toEqual([]);
});

test('a rule that throws is named, its plan is untested, the others report', async () => {
  const broken: PlanRule = {
    ...(core.rules[0] as PlanRule),
    id: 'broken',
    check: () => {
      throw new Error('out of order');
    },
  };
  const book = { ...core, rules: [broken, ...core.rules.slice(1)] };
  const { findings, faults } = await compile([['2026-01-01', TOLD]], {}, { ...options, rulebooks: [book] });
  expect(faults).toEqual(['broken (us-acme-1): out of order']);
  expect(findings.map(({ rule, reason }) => [rule, reason]).slice(0, 2)).toEqual([
    ['broken', 'fault'],
    ['core-consequence', 'stated'],
  ]);
});

test('findings bear the ids of the catalogue, where two sources share one', async () => {
  const sources = await Promise.all(
    ['us/acme', 'us/acme-old'].map((id) =>
      compileSource({ profile: aProfile({}, id), snapshots: [aSnapshot('2026-01-01.csv', csv(TOLD))] }, options),
    ),
  );
  const { plans, findings } = joinSources(sources);
  const ids = plans.get('us')!.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  expect([...new Set(findings.get('us')!.map(({ plan }) => plan))].sort()).toEqual(ids.toSorted());
});
