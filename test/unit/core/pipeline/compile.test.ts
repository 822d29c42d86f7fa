import { describe, expect, test } from 'vitest';
import { CatalogueSchema, PlanSchema } from '../../../../src/core/model/index.ts';
import { compileSource, joinSources, SidecarSchema } from '../../../../src/core/pipeline/index.ts';
import '../../../support/matchers.ts';
import { aProfile, aSnapshot, csv, sha256, utf8 } from './support.ts';

const ROWS = ['Acme,1,Ten,10,5 GB,,', 'Acme,2,Twenty,20,Unlimited,,', 'Acme,,,30,5 GB,,'];
const compile = (snapshots: readonly ReturnType<typeof aSnapshot>[], changes: Readonly<Record<string, unknown>> = {}, id = 'us/acme') =>
  compileSource({ profile: aProfile(changes, id), snapshots });

describe('compileSource', () => {
  test('counts what became of every row', async () => {
    const { source, plans } = await compile([aSnapshot('2026-01-01.csv', csv(...ROWS))]);
    expect(source.snapshots[0]).toMatchObject({
      file: '2026-01-01.csv',
      date: '2026-01-01',
      rows: 3,
      plans: 2,
      rejected: 1,
      noticeCounts: { 'no-plan-name': 1 },
      encoding: 'utf-8',
    });
    expect(source.snapshots[0]).toAccountForEveryRow();
    expect(plans.map(({ id }) => id)).toEqual(['us-acme-1', 'us-acme-2']);
  });
  test('the plans are those of the newest snapshot; all snapshots are on record in order of their dates', async () => {
    const { source, plans } = await compile([
      aSnapshot('2026-02-01.csv', csv('Acme,9,New,9,9 GB,,')),
      aSnapshot('2026-01-01.csv', csv(...ROWS)),
    ]);
    expect([source.snapshots.map(({ file }) => file), plans.map(({ name }) => name)]).toEqual([
      ['2026-01-01.csv', '2026-02-01.csv'],
      ['New'],
    ]);
  });
  test('bytes that are not those of the sidecar are reported, with the hash they have', async () => {
    const bytes = csv(...ROWS);
    const { source } = await compile([aSnapshot('2026-01-01.csv', bytes, { sha256: '0'.repeat(64) })]);
    expect(source.snapshots[0]).toMatchObject({ sha256: sha256(bytes), noticeCounts: { 'snapshot-hash-mismatch': 1 } });
    expect(source.snapshots[0]?.notices[0]).toMatchObject({ severity: 'error', file: 'us/acme/2026-01-01.csv' });
  });
  test('a broken snapshot is reported and does not stop the others; the newest that can be read counts', async () => {
    const broken = aSnapshot('2026-02-01.csv', utf8('a,b\n1,2\n'));
    const { source, plans } = await compile([aSnapshot('2026-01-01.csv', csv(...ROWS)), broken]);
    expect(source.snapshots.map(({ rows, noticeCounts }) => [rows, Object.keys(noticeCounts)])).toEqual([
      [3, ['no-plan-name']],
      [0, ['snapshot-unreadable']],
    ]);
    expect(plans).toHaveLength(2);
  });
  test('an acceptance case that does not hold is reported, and the source still compiles', async () => {
    const acceptance = [1, 2].map((n) => ({
      description: `case ${n}`,
      row: { carrier: 'Acme', plan_name: 'Ten', price: '10' },
      expect: { 'price.amount': n === 1 ? 10 : 11 },
    }));
    const { log, plans } = await compile([aSnapshot('2026-01-01.csv', csv(...ROWS))], { acceptance });
    expect(log.kept.filter(({ code }) => code === 'acceptance-failed').map(({ message, hint }) => [message, hint])).toEqual([
      ['case 2: price.amount differs.', 'Expected 11, received 10.'],
    ]);
    expect(plans).toHaveLength(2);
  });
  test('no snapshot, no plans', async () =>
    expect(await compile([])).toMatchObject({ plans: [], source: { snapshots: [], carriers: [] } }));

  test.each([
    ['full', undefined, 'hidden'],
    ['excerpt by the profile', { coverage: 'excerpt' }, 'not established'],
  ])('the verdict of a silent unlimited plan: %s', async (_, changes, verdict) => {
    const { plans } = await compile([aSnapshot('2026-01-01.csv', csv(...ROWS))], changes);
    expect(plans.map((plan) => plan.verdict)).toEqual([null, verdict]);
  });
  test('the sidecar goes before the profile: coverage, licence, pages and their kinds', async () => {
    const url = 'https://example.com/news';
    const { source, plans } = await compile([
      aSnapshot('2026-01-01.csv', csv(`Acme,1,Ten,10,Unlimited,,${url}`), {
        coverage: 'excerpt',
        licence: { text: 'CC0' },
        pages: [{ url, kind: 'press' }],
      }),
    ]);
    expect(source).toMatchObject({ coverage: 'excerpt', licence: { text: 'CC0' }, pages: [{ url, kind: 'press', plans: 1 }] });
    expect(plans[0]).toMatchObject({ coverage: 'excerpt', verdict: 'not established', origin: { url, kind: 'press' } });
  });
});

describe('joinSources', () => {
  const both = async () => [
    await compile([aSnapshot('2026-01-01.csv', csv(...ROWS))]),
    await compile([aSnapshot('2026-01-01.csv', csv('Beta,1,Ten,10,5 GB,,', 'Acme,1,Other,11,6 GB,,'))], { country: 'NZ' }, 'nz/beta'),
  ];

  test('sources, carriers and countries are sorted, and the plans of a country by id', async () => {
    const { catalogue, plans } = joinSources((await both()).reverse());
    expect(CatalogueSchema.parse(catalogue)).toEqual(catalogue);
    expect(catalogue.sources.map(({ id }) => id)).toEqual(['nz/beta', 'us/acme']);
    expect(catalogue.carriers.map(({ id, plans: count, sources }) => [id, count, sources])).toEqual([
      ['nz-acme', 1, ['nz/beta']],
      ['nz-beta', 1, ['nz/beta']],
      ['us-acme', 2, ['us/acme']],
    ]);
    expect(catalogue.countries).toEqual([
      { code: 'nz', plans: 2 },
      { code: 'us', plans: 2 },
    ]);
    expect([...plans].map(([code, own]) => [code, own.map(({ id }) => id)])).toEqual([
      ['nz', ['nz-acme-1', 'nz-beta-1']],
      ['us', ['us-acme-1', 'us-acme-2']],
    ]);
  });
  test('plans without a country are collected under xx', async () => {
    const { catalogue, plans } = joinSources([await compile([aSnapshot('2026-01-01.csv', csv(...ROWS))], { country: undefined })]);
    expect([catalogue.countries, [...plans.keys()]]).toEqual([[{ code: 'xx', plans: 2 }], ['xx']]);
  });
  test('the same input gives the same bytes, in whatever order the sources come', async () => {
    const made = async (reverse: boolean) => {
      const compiled = await both();
      const { catalogue, plans } = joinSources(reverse ? compiled.reverse() : compiled);
      return JSON.stringify([catalogue, [...plans]]);
    };
    expect(await made(true)).toBe(await made(false));
  });
  test('the order of rows changes where a plan stands, and nothing else', async () => {
    const said = async (rows: readonly string[]) => {
      const { plans } = joinSources([await compile([aSnapshot('2026-01-01.csv', csv(...rows))])]);
      return [...plans.values()].flat().map(({ provenance: _, ...plan }) => plan);
    };
    expect(await said([...ROWS].reverse())).toEqual(await said(ROWS));
  });
  test('every plan follows the schema', async () => {
    const { plans } = joinSources(await both());
    for (const plan of [...plans.values()].flat()) expect(PlanSchema.parse(plan)).toEqual(plan);
  });
});

test.each([
  ['a date that is none', { url: null, fetched: '2026-13-01', sha256: '0'.repeat(64) }],
  ['a hash that is none', { url: null, fetched: '2026-01-01', sha256: 'abc' }],
  ['an unknown key', { url: null, fetched: '2026-01-01', sha256: '0'.repeat(64), colour: 'red' }],
])('a sidecar with %s is refused', (_, sidecar) => expect(SidecarSchema.safeParse(sidecar).success).toBe(false));
