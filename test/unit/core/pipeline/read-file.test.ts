import { describe, expect, test } from 'vitest';
import type { Notice } from '../../../../src/core/model/index.ts';
import { contextFor, openFile, readFile, type OpenedFile, type ReadOptions, type RowResult } from '../../../../src/core/pipeline/index.ts';
import '../../../support/matchers.ts';
import { aProfile, csv, sha256 } from './support.ts';

async function opened(bytes: Uint8Array, changes: Readonly<Record<string, unknown>> = {}): Promise<OpenedFile> {
  const file = await openFile({ bytes, name: 'plans.csv' }, { profiles: [aProfile(changes)] });
  if (!file.ok) throw new Error(file.message);
  return file;
}

async function read(bytes: Uint8Array, options: Partial<ReadOptions> = {}) {
  const results: RowResult[] = [];
  const notices: Notice[] = [];
  const summary = readFile(
    await opened(bytes),
    { file: 'plans.csv', sha256: sha256(bytes), ...options },
    (result) => results.push(result),
    (found) => notices.push(...found),
  );
  return { results, notices, summary };
}

describe('readFile', () => {
  test('rows = plans + rejected, and each row has its result', async () => {
    const { results, summary } = await read(
      csv('Acme,1,Ten,10,5 GB,,', 'Acme,,,10,5 GB,,', '', 'Acme,3,Thirty,30,,,', 'Acme,4,Nothing,,,,'),
    );
    expect(summary).toMatchObject({ rows: 4, plans: 2, rejected: 2 });
    expect(summary).toAccountForEveryRow();
    expect(results.map(({ row, line, status, notices }) => [row, line, status, notices.map(({ code }) => code)])).toEqual([
      [1, 2, 'plan', []],
      [2, 3, 'rejected', ['no-plan-name']],
      [3, 5, 'plan', []],
      [4, 6, 'rejected', ['no-content']],
    ]);
  });
  test('the plan knows where it stands', async () => {
    const bytes = csv('Acme,1,Ten,10,5 GB,,', 'Acme,2,"Twenty\nlines",20,5 GB,,', 'Acme,3,Thirty,30,5 GB,,');
    const { results } = await read(bytes, { source: 'us/acme' });
    expect(results.map((result) => result.status === 'plan' && result.plan.provenance)).toEqual(
      [2, 3, 5].map((line, i) => ({ source: 'us/acme', file: 'plans.csv', snapshot: sha256(bytes), record: i + 1, line })),
    );
  });
  test('a header alone is a file without rows, and says so', async () => {
    const { notices, summary } = await read(csv());
    expect([summary.rows, notices.map(({ code }) => code)]).toEqual([0, ['no-data-rows']]);
  });
  test('what concerns the file is told once, apart from its rows', async () => {
    const bytes = new TextEncoder().encode('carrier,plan_name,data_allowance,colour\nAcme,Ten,5 GB,red\nAcme,Twenty,6 GB,blue\n');
    const { notices, results } = await read(bytes);
    expect(notices.filter(({ code }) => code === 'unknown-column').map(({ column }) => column)).toEqual(['colour']);
    expect(results.flatMap((result) => result.notices)).toEqual([]);
  });
  test('what the caller knows goes before the profile', async () => {
    const { results } = await read(csv('Acme,1,Ten,10,5 GB,,'), { country: 'NZ', currency: 'NZD', coverage: 'excerpt' });
    expect(results[0]).toMatchObject({ plan: { country: 'NZ', coverage: 'excerpt', prices: [{ amount: { currency: 'NZD' } }] } });
  });
});

test('contextFor: options, then profile, then nothing', async () => {
  const file = await opened(csv(), { country: undefined, carrier: { name: 'Acme', id: 'acme' } });
  expect(contextFor(file, { file: 'plans.csv', sha256: 'x' })).toEqual({
    source: 'plans.csv',
    file: 'plans.csv',
    snapshot: 'x',
    country: null,
    currency: 'USD',
    language: 'en',
    coverage: 'full',
    carrier: { id: 'acme', name: 'Acme' },
    pages: new Map(),
  });
});
