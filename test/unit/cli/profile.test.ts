import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseProfile } from '../../../src/core/ingest/index.ts';
import { jsonLines, plaintariff } from '../../support/plaintariff.ts';

const TABLE =
  'Anbieter;Tarifname;Grundpreis (€);Datenvolumen;Fußnoten\nSonne;Klein;9,99;5 GB;Nach Verbrauch von 5 GB wird auf 64 kbit/s gedrosselt.\nSonne;Groß;19,99;20 GB;Nach Verbrauch von 20 GB wird auf 64 kbit/s gedrosselt.\n';
let folder = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plaintariff-profile-'));
  file = path.join(folder, 'tarife.csv');
  await writeFile(file, TABLE);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the draft on standard output validates; the report on standard error gives reasons, questions and next steps', async () => {
  const { code, stdout, stderr } = await plaintariff(['profile', file, '--country', 'de']);
  expect(code).toBe(0);
  expect(parseProfile(JSON.parse(stdout))).toMatchObject({ ok: true });
  expect(JSON.parse(stdout)).toMatchObject({
    title: 'tarife',
    country: 'DE',
    currency: 'EUR',
    language: 'de',
    numbers: 'comma',
    file: { delimiter: ';' },
  });
  expect(stderr).toMatch(/Tarifname +→ plan_name +1\.00 {2}the header is the column name/);
  expect(stderr).toContain('TO STATE');
  expect(stderr).toContain('--profile-file');
});

test('from draft to plans: --out, then normalize --profile-file', async () => {
  const out = path.join(folder, 'draft.json');
  const drafted = await plaintariff(['profile', file, '--country', 'DE', '--out', out]);
  expect([drafted.code, drafted.stdout]).toEqual([0, '']);
  const read = await plaintariff(['normalize', file, '--profile-file', out]);
  expect(read.code).toBe(0);
  expect(read.stderr).not.toContain('does not hold');
  expect(
    jsonLines<{ plan?: { name: string; price: { amount: number } } }>(read.stdout).map(({ plan }) => [plan?.name, plan?.price.amount]),
  ).toEqual([
    ['Klein', 9.99],
    ['Groß', 19.99],
  ]);
});

test('--json holds profile, guesses and questions, and nothing goes to standard error; the same input gives the same bytes', async () => {
  const [first, second] = [await plaintariff(['profile', '-', '--json'], TABLE), await plaintariff(['profile', '-', '--json'], TABLE)];
  expect([first.code, first.stderr]).toEqual([0, '']);
  const { profile, guesses, questions } = JSON.parse(first.stdout) as {
    profile: unknown;
    guesses: { column: string; target: string; confidence: number; reasons: string[]; alternatives: unknown[] }[];
    questions: { code: string }[];
  };
  expect(parseProfile(profile)).toMatchObject({ ok: true });
  expect(guesses.map(({ column, target }) => [column, target])).toEqual([
    ['Anbieter', 'carrier'],
    ['Tarifname', 'plan_name'],
    ['Grundpreis (€)', 'price'],
    ['Datenvolumen', 'data_allowance'],
    ['Fußnoten', 'terms'],
  ]);
  expect(questions.map(({ code }) => code)).toContain('licence');
  expect(second.stdout).toBe(first.stdout);
});

test.each([
  ['no file', ['profile'], '', 'exactly one file'],
  ['a missing file', ['profile', '/no/such.csv'], '', 'There is no file'],
  ['an empty file', ['profile', '-'], '', 'is empty'],
  ['a binary file', ['profile', '-'], '\u0000\u0001\u0002'.repeat(60), 'not a text table'],
  ['a bad currency', ['profile', '-', '--currency', 'euro'], TABLE, '--currency'],
  ['a bad language', ['profile', '-', '--language', 'DEUTSCH!'], TABLE, '--language'],
  ['a place that cannot be written', ['profile', '-', '--out', '/no/such/folder/x.json'], TABLE, 'cannot be written'],
])('%s: exit 2 and a sentence', async (_, args, input, message) => {
  const { code, stderr } = await plaintariff(args, input);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
});

test('the draft leaves the given file alone', async () => {
  expect(await readFile(file, 'utf8')).toBe(TABLE);
});
