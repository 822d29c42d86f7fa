import { expect, test } from 'vitest';
import { RULEBOOKS } from '../../../../src/core/disclosure/index.ts';
import { checkFile } from '../../../../src/core/pipeline/index.ts';
import { aProfile, csv, sha256 } from './support.ts';

const bytes = csv('Acme,1,Ten unlimited,10,unlimited,,', 'Acme,,,10,5 GB,,', 'Acme,3,Thirty,30,5 GB,,');
const question = { rulebooks: RULEBOOKS, named: false, byCountry: new Map(), day: '2026-11-22', fixedDay: false };
const input = { bytes, name: 'plans.csv', sha256: sha256(bytes), profiles: [aProfile()] };

test('every row is handed out as published, plan or not, and the report is the same', async () => {
  const seen: [number, string | undefined][] = [];
  const report = await checkFile({ ...input, onRow: (row, { cells }) => seen.push([row, cells[2]]) }, question);
  expect(seen).toEqual([
    [1, 'Ten unlimited'],
    [2, ''],
    [3, 'Thirty'],
  ]);
  expect(report).toEqual(await checkFile(input, question));
  expect(report.ok && report.file).toMatchObject({ rows: 3, plans: 2, rejected: 1 });
});
