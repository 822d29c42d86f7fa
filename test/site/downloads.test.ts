/** The published data as it lies in the built site: its hashes hold, and plans.csv is read back to the plans the site shows. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { loadProfiles } from '../../src/cli/profiles.ts';
import { DOWNLOADS } from '../../src/publish/paths.ts';
import { checkCsvw } from '../support/csvw/index.ts';
import { ROOT } from '../support/project-files.ts';
import { plansOf } from '../support/read-table.ts';
import { manifestOf } from './pages.ts';

const FOLDER = inject('siteFolder');
const read = (name: string): Buffer => readFileSync(path.join(FOLDER, 'data', name));
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

test('every listed hash is that of its file, and the hash of the list is that of the dataset', () => {
  const lines = read('SHA256SUMS').toString('utf8').trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(8);
  for (const line of lines) {
    const [hash, name] = line.split('  ');
    expect({ name, hash: sha256(read(name ?? '')) }).toEqual({ name, hash });
  }
  const { id, version } = JSON.parse(read('datapackage.json').toString('utf8')) as { id: string; version: string };
  expect(id).toBe(`sha256:${sha256(read('SHA256SUMS'))}`);
  expect(version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('each download is there, with the type it is said to have', async () => {
  for (const { path: download, mediaType } of DOWNLOADS.filter(({ path: own }) => /\.(?:csv|jsonl|parquet|md)$/.test(own))) {
    const response = await fetch(new URL(`.${download}`, inject('siteUrl')), { method: 'HEAD' });
    expect({ download, status: response.status }).toEqual({ download, status: 200 });
    expect(response.headers.get('content-type')).toContain(mediaType);
  }
});

test('plans.csv is read back to as many plans as the site shows', async () => {
  const { profiles } = await loadProfiles(path.join(ROOT, 'data'));
  const { opened, plans, log } = await plansOf(read('plans.csv'), { profiles, file: 'plans.csv' });
  expect(opened.profile.id).toBe('plan-table');
  expect(plans).toHaveLength(manifestOf(FOLDER).plans);
  expect([...log.counts]).toEqual([]);
});

test.each(['csv-metadata.json', 'plans.csv-metadata.json'])('%s is valid CSV on the Web, and so is every row of its tables', (name) => {
  const text = (url: string): string => new TextDecoder('utf-8', { fatal: true }).decode(read(url));
  const { faults, rows } = checkCsvw(JSON.parse(text(name)), text);
  expect(faults.slice(0, 20)).toEqual([]);
  expect(rows['plans.csv']).toBe(manifestOf(FOLDER).plans);
  for (const [table, count] of Object.entries(rows)) expect([table, count]).toEqual([table, expect.toSatisfy((own: number) => own > 0)]);
});
