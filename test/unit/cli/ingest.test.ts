import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../support/project-files.ts';
import { plaintariff } from '../../support/plaintariff.ts';

const PROFILE = {
  title: 'Sonne',
  country: 'DE',
  currency: 'EUR',
  language: 'en',
  carrier: { id: 'sonne', name: 'Sonne' },
  licence: { text: 'made for tests' },
  match: ['plan', 'price', 'data'],
  fields: { plan_name: 'plan', price: 'price', data_allowance: 'data' },
  acceptance: [
    { description: 'one', row: { plan: 'A', price: '10', data: '5 GB' }, expect: { name: 'A' } },
    { description: 'two', row: { plan: 'B', price: '20', data: '9 GB' }, expect: { 'allowance.mb': 9000 } },
  ],
};
const ROWS = 'plan,price,data\nSmall,10,5 GB\nLarge,20,50 GB\n,30,1 GB\n';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let data = '';

/** Writes one source: its profile, a snapshot and the sidecar. */
async function source(id: string, profile: unknown = PROFILE, rows = ROWS, sidecar: object = {}): Promise<void> {
  const folder = path.join(data, 'sources', id);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'profile.json'), typeof profile === 'string' ? profile : JSON.stringify(profile));
  await writeFile(path.join(folder, '2026-01-01.csv'), rows);
  await writeFile(
    path.join(folder, '2026-01-01.json'),
    JSON.stringify({ url: null, fetched: '2026-01-01', sha256: sha256(rows), ...sidecar }),
  );
}

beforeAll(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'plaintariff-ingest-'));
  await cp(path.join(ROOT, 'data/layouts'), path.join(data, 'layouts'), { recursive: true });
  await source('de/sonne');
  await source('fr/soleil', { ...PROFILE, country: 'FR', carrier: { id: 'soleil', name: 'Soleil' } });
});
afterAll(() => rm(data, { recursive: true, force: true }));

const compiled = async (out: string): Promise<Record<string, string>> => {
  const names = (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.json')).sort();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(path.join(out, name), 'utf8')] as const)));
};

test('compiles every source; rows = plans + rejected; the same input gives the same bytes', async () => {
  const out = path.join(data, 'out');
  const first = await plaintariff(['ingest', '--data', data, '--out', out, '--json']);
  expect(first.code).toBe(0);
  expect(JSON.parse(first.stdout)).toMatchObject({
    sources: 2,
    snapshots: 2,
    rows: 6,
    plans: 4,
    rejected: 2,
    pinsAdded: 8,
    notices: { 'no-plan-name': 2 },
  });
  const before = await compiled(out);
  expect(Object.keys(before)).toEqual([
    'catalogue.json',
    'disclosure/changes.json',
    'disclosure/de.json',
    'disclosure/fr.json',
    'history.json',
    'pins/current.json',
    'plans/de.json',
    'plans/fr.json',
  ]);
  const second = await plaintariff(['ingest', '--data', data, '--out', out, '--json']);
  expect(JSON.parse(second.stdout)).toEqual({ ...(JSON.parse(first.stdout) as object), pinsAdded: 0 });
  expect(await compiled(out)).toEqual(before);
  expect(await readdir(data)).not.toEqual(expect.arrayContaining(['out.new', 'out.old']));
});

test('what charts show is kept under the hash of its data: nothing is added twice, nothing is taken away', async () => {
  const files = async (): Promise<string[]> =>
    Promise.all((await readdir(path.join(data, 'pins'))).toSorted().map((name) => readFile(path.join(data, 'pins', name), 'utf8')));
  await plaintariff(['ingest', '--data', data]);
  const first = await files();
  expect(first.map((text) => text.trimEnd().split('\n').length)).toEqual([2, 2, 4]);
  await plaintariff(['ingest', '--data', data]);
  expect(await files()).toEqual(first);
  await source('de/sonne', PROFILE, ROWS.replace('5 GB', '6 GB'));
  expect((await plaintariff(['ingest', '--data', data])).stdout).toMatch(/^\d+ figures added to data\/pins: commit that folder/m);
  expect((await plaintariff(['ingest', '--data', data])).stdout).not.toContain('data/pins');
  const second = await files();
  expect(second.join('').split('\n')).toEqual(expect.arrayContaining(first.join('').split('\n')));
  expect(second[0]?.trimEnd().split('\n')).toHaveLength(4);
  const current = JSON.parse(await readFile(path.join(data, 'compiled/pins/current.json'), 'utf8')) as Record<string, string>;
  expect(Object.keys(current)).toHaveLength(8);
  for (const pin of Object.values(current)) expect(second.join('')).toContain(`{"pin":"${pin}"`);
  await source('de/sonne');
});

test('--leave-pins counts what is missing, and only the catalogue has it', async () => {
  const [pins, out] = [path.join(data, 'pins'), path.join(data, 'left')];
  await plaintariff(['ingest', '--data', data]);
  const before = await Promise.all((await readdir(pins)).toSorted().map((name) => readFile(path.join(pins, name), 'utf8')));
  await source('de/sonne', PROFILE, ROWS.replace('50 GB', '60 GB'));
  const { stdout } = await plaintariff(['ingest', '--data', data, '--out', out, '--leave-pins', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({ pinsAdded: 6 });
  expect((await plaintariff(['ingest', '--data', data, '--out', out, '--leave-pins'])).stdout).toContain('6 figures not yet in data/pins');
  expect(await Promise.all((await readdir(pins)).toSorted().map((name) => readFile(path.join(pins, name), 'utf8')))).toEqual(before);
  const current = JSON.parse(await readFile(path.join(out, 'pins/current.json'), 'utf8')) as Record<string, string>;
  const pin = current['de-sonne-large'] ?? '';
  expect(before.join('')).not.toContain(pin);
  expect(await readFile(path.join(out, 'pins/de.jsonl'), 'utf8')).toContain(pin);
  await source('de/sonne');
});

test('a frozen line that was edited ends it: an article would change', async () => {
  const file = path.join(data, 'pins', 'fr.jsonl');
  const before = await readFile(file, 'utf8');
  await writeFile(file, before.replace('Soleil', 'Lune'));
  const run = await plaintariff(['ingest', '--data', data]);
  expect([run.code, run.stderr]).toEqual([3, expect.stringContaining('fr.jsonl, line 1') as string]);
  await writeFile(file, before);
});

test('explain shows the evidence of a compiled plan; an unknown id is wrong usage with near ones', async () => {
  await plaintariff(['ingest', '--data', data]);
  const { code, stdout } = await plaintariff(['explain', 'de-sonne-small', '--data', data]);
  expect(code).toBe(0);
  expect(stdout).toContain('Sonne · Small (de-sonne-small)');
  expect(stdout).toMatch(/price\.amount: 10 {2}\[stated, money\]\n +"10" {2}\(column "price", characters 0–2\)/);
  const json = JSON.parse((await plaintariff(['explain', 'de-sonne-small', '--data', data, '--json'])).stdout) as {
    facts: { field: string; evidence: { snapshot: string }[] }[];
  };
  expect(json.facts.find(({ field }) => field === 'price.amount')?.evidence[0]?.snapshot).toBe(sha256(ROWS));
  const unknown = await plaintariff(['explain', 'small', '--data', data]);
  expect([unknown.code, unknown.stdout]).toEqual([2, '']);
  expect(unknown.stderr).toContain('de-sonne-small');
});

test('a data folder that is not there is wrong usage, and none is made', async () => {
  const missing = path.join(data, 'no-such-folder');
  const run = await plaintariff(['ingest', '--data', missing]);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain('There is no data folder');
  await expect(readdir(missing)).rejects.toThrow();
});

test('explain without a catalogue says what to run', async () => {
  expect(await plaintariff(['explain', 'x', '--data', path.join(data, 'sources')])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('ingest') as string,
  });
});

describe('a broken source is reported and the others still compile', () => {
  test.each<[string, string, () => Promise<void>]>([
    ['a profile that is no JSON', 'profile-invalid', () => source('de/broken', '{ not json')],
    ['a profile without acceptance cases', 'profile-invalid', () => source('de/broken', { ...PROFILE, acceptance: [] })],
    ['a snapshot its profile does not fit', 'snapshot-unreadable', () => source('de/broken', PROFILE, 'other,columns\n1,2\n')],
    [
      'a hash that is not that of the bytes',
      'snapshot-hash-mismatch',
      () => source('de/broken', PROFILE, ROWS, { sha256: '0'.repeat(64) }),
    ],
    [
      'an acceptance case that does not hold',
      'acceptance-failed',
      () => source('de/broken', { ...PROFILE, acceptance: [PROFILE.acceptance[0], { ...PROFILE.acceptance[1], expect: { name: 'C' } }] }),
    ],
  ])('%s', async (_, notice, write) => {
    await write();
    const out = path.join(data, 'with-broken');
    const { code, stdout, stderr } = await plaintariff(['ingest', '--data', data, '--out', out, '--json']);
    expect(code).toBe(0);
    const summary = JSON.parse(stdout) as { rows: number; plans: number; rejected: number; notices: Record<string, number> };
    expect(summary.notices[notice]).toBeGreaterThan(0);
    expect(summary.rows).toBe(summary.plans + summary.rejected);
    expect(summary.plans).toBeGreaterThanOrEqual(4);
    expect(stderr).toContain(`error ${notice}`);
    expect(Object.keys(await compiled(out))).toEqual(expect.arrayContaining(['plans/de.json', 'plans/fr.json']));
    await rm(path.join(data, 'sources/de/broken'), { recursive: true });
  });

  test('--fail-on error then ends with 1', async () => {
    await source('de/broken', '{ not json');
    expect((await plaintariff(['ingest', '--data', data, '--out', path.join(data, 'failing'), '--json', '--fail-on', 'error'])).code).toBe(
      1,
    );
    await rm(path.join(data, 'sources/de/broken'), { recursive: true });
  });
});
