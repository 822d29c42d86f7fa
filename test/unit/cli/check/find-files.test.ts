import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findFiles, shownPath } from '../../../../src/cli/check/find-files.ts';
import { temp } from '../../../support/temp.ts';

const { folder } = temp('find');
for (const name of ['b.csv', 'a/z.TSV', 'a/y.xlsx', 'notes.txt', '.hidden/x.csv', 'node_modules/x.csv', '~$y.xlsx', 'empty/readme.md']) {
  mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
  writeFileSync(path.join(folder, name), 'x');
}
symlinkSync(folder, path.join(folder, 'round'));
symlinkSync(path.join(folder, 'b.csv'), path.join(folder, 'c.csv'));
const below = (...names: string[]): string[] => names.map((name) => path.join(folder, name));

test('tables below a folder, sorted; hidden and installed ones are left out', async () => {
  expect(await findFiles([folder])).toEqual(below('a/y.xlsx', 'a/z.TSV', 'b.csv', 'c.csv'));
});

test('named files stay as they are, each once, missing ones too', async () => {
  expect(await findFiles([...below('notes.txt', 'b.csv', 'none.csv', 'b.csv'), '-'])).toEqual([
    ...below('notes.txt', 'b.csv', 'none.csv'),
    '-',
  ]);
});

test('a folder without tables is wrong usage', async () => {
  await expect(findFiles(below('empty'))).rejects.toMatchObject({ exitCode: 2 });
});

test.each([
  ['/work/here/a/b.csv', 'a/b.csv'],
  ['a/../b.csv', 'b.csv'],
  ['/elsewhere/b.csv', '/elsewhere/b.csv'],
  ['../b.csv', '../b.csv'],
  ['-', 'standard input'],
])('%s is shown as %s', (file, shown) => {
  expect(shownPath(file, '/work/here')).toBe(shown);
});
