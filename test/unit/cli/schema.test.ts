import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plaintariff } from '../../support/plaintariff.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plaintariff-schema-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the files of public/schema are those of the definition', async () => {
  expect((await plaintariff(['schema', '--check'])).code).toBe(0);
});

test('--write, then --check; a changed file is named and ends with 1', async () => {
  const dir = path.join(folder, 'schema');
  expect((await plaintariff(['schema', '--write', '--dir', dir])).code).toBe(0);
  expect((await plaintariff(['schema', '--check', '--dir', dir])).code).toBe(0);
  await writeFile(path.join(dir, 'open-format-template.csv'), 'plan_name\n');
  expect(await plaintariff(['schema', '--check', '--dir', dir])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('open-format-template.csv') as string,
  });
});

test('a name writes that file to standard output, byte for byte', async () => {
  const { stdout } = await plaintariff(['schema', 'open-format-template.csv']);
  expect(stdout).toBe(await readFile(path.join('public', 'schema', 'open-format-template.csv'), 'utf8'));
});

test.each([[['schema', 'nothing.json']], [['schema', '--write', '--check']], [['schema', 'a', 'b']]])('%j is wrong usage', async (args) => {
  expect((await plaintariff(args)).code).toBe(2);
});
