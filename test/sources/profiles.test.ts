/** Every profile that ships loads, proves itself and is told apart; every snapshot is the one its sidecar names. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadProfiles } from '../../src/cli/profiles.ts';
import { loadSource } from '../../src/cli/sources.ts';
import { recognise, type Profile } from '../../src/core/ingest/index.ts';
import { checkAcceptance } from '../../src/core/pipeline/index.ts';
import { projectFiles, ROOT } from '../support/project-files.ts';

const DATA = path.join(ROOT, 'data');
const { profiles, sources, broken } = await loadProfiles(DATA);
const layouts = profiles.filter(({ id }) => !sources.includes(id));

test('all profiles load', () => {
  expect(broken).toEqual([]);
  expect(profiles.length).toBeGreaterThan(100);
  expect(sources.length).toBeGreaterThan(100);
  const files = projectFiles('data/layouts').filter((file) => file.endsWith('.json'));
  expect(layouts.map(({ id }) => `data/layouts/${id}.json`).sort()).toEqual(files);
});

describe('acceptance cases hold', () => {
  test.each(profiles.map((profile) => [profile.id, profile] as const))('%s', (_, profile) => {
    expect(profile.acceptance.length).toBeGreaterThanOrEqual(2);
    expect(checkAcceptance(profile)).toEqual([]);
  });

  test('a case that does not hold is found', () => {
    const [profile] = layouts;
    const [one] = profile?.acceptance ?? [];
    if (!profile || !one) return expect.unreachable();
    const wrong: Profile = { ...profile, acceptance: [{ ...one, expect: { name: 'something else' } }] };
    expect(checkAcceptance(wrong)).toMatchObject([{ path: 'name', expected: 'something else' }]);
  });
});

describe('a layout is recognised by the header and rows of its own cases', () => {
  const headed = layouts.flatMap(({ id, acceptance, file }) =>
    acceptance.map(({ description, header, row }) => ({
      id,
      description,
      header: header ?? (Array.isArray(row) ? (file.columns ?? []) : Object.keys(row)),
      cells: Array.isArray(row) ? row : Object.values(row),
    })),
  );

  test.each(headed.map((one) => [one.id, one.description, one] as const))('%s: %s', (id, _, { header, cells }) => {
    expect(recognise([header, cells], profiles)?.profile.id).toBe(id);
  });
});

test('profiles say where the data may come from, and layouts what they cover', () => {
  for (const { id, licence, title } of profiles)
    expect({ id, licence: licence.text.length > 3, title: title.length > 1 }).toEqual({ id, licence: true, title: true });
  // Tables that third parties collected hold part of what a carrier publishes: absence in them proves nothing.
  expect(layouts.filter(({ coverage }) => coverage === 'full').map(({ id }) => id)).toEqual([
    'bitag-56',
    'cn-broadnet',
    'cn-tariff-zone',
    'open-format',
    'us-att-label',
    'us-broadband-label',
    'us-frontier-label',
    'us-t-mobile-label',
  ]);
});

describe('snapshots', () => {
  test('every snapshot has a sidecar with its hash', async () => {
    const loaded = await Promise.all(profiles.filter(({ id }) => sources.includes(id)).map((profile) => loadSource(DATA, profile)));
    expect(loaded.flatMap(({ problems }) => problems)).toEqual([]);
    const snapshots = loaded.flatMap(({ snapshots: own }) => own);
    expect(snapshots.length).toBeGreaterThan(100);
    for (const { file, sha256, sidecar } of snapshots) expect({ file, sha256 }).toEqual({ file, sha256: sidecar.sha256 });
  });

  test('nothing else lies in a source', () => {
    const strange = sources.flatMap((id) =>
      readdirSync(path.join(DATA, 'sources', id))
        .filter((name) => name !== 'profile.json' && !/^\d{4}(?:-\d\d){0,2}\.(?:csv|xlsx|json)$/.test(name))
        .map((name) => `${id}/${name}`),
    );
    expect(strange).toEqual([]);
  });

  test('the hash is that of the bytes on the disk', () => {
    const [file] = projectFiles('data/sources').filter((name) => name.endsWith('.csv'));
    const bytes = readFileSync(path.join(ROOT, file ?? ''));
    const sidecar = JSON.parse(readFileSync(path.join(ROOT, (file ?? '').replace(/csv$/, 'json')), 'utf8')) as { sha256: string };
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sidecar.sha256);
  });
});
