/** Files stay small enough to be read in one go. Dictionaries and tables of made-up data may be long. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles, ROOT } from '../support/project-files.ts';

const LONGEST = 350;
const isDictionary = (file: string): boolean => /\/lexicon\.ts$|\/lexicons\/|^src\/i18n\/|^test\/.*\/tables\.ts$/.test(file);

test(`no file of ours is longer than ${LONGEST} lines`, () => {
  const files = [...projectFiles('src'), ...projectFiles('test')].filter(
    (file) => /\.(ts|mjs|astro|svelte|css)$/.test(file) && !isDictionary(file),
  );
  expect(files.length).toBeGreaterThan(80);
  const long = files
    .map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8').split('\n').length - 1] as const)
    .filter(([, lines]) => lines > LONGEST);
  expect(long).toEqual([]);
});
