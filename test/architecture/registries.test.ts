/** Registries are explicit lists: what stands in the folder stands in the list, and the other way round. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULEBOOKS, RULES } from '../../src/core/disclosure/index.ts';
import { VERBS } from '../../src/core/ingest/verbs/index.ts';
import { projectFiles, ROOT } from '../support/project-files.ts';
import { moduleOf } from './modules.ts';

const below = (folder: string): string[] => projectFiles(folder).map((file) => file.slice(folder.length + 1));

test('the mapping verbs are the modules of their folder that bind columns', () => {
  const folder = 'src/core/ingest/verbs';
  const binding = below(folder).filter(
    (file) =>
      file !== 'index.ts' && /^export function bind\b|^export const bind\b/m.test(readFileSync(path.join(ROOT, folder, file), 'utf8')),
  );
  expect(binding.length).toBeGreaterThan(4);
  expect([...VERBS].sort()).toEqual(binding.map((file) => file.replace('.ts', '')));
});

describe('languages of the fine print', () => {
  const folder = 'src/core/fineprint/locales';
  const languages = [
    ...new Set(
      below(folder)
        .filter((file) => file.includes('/'))
        .map((file) => file.split('/')[0] ?? ''),
    ),
  ].toSorted();

  test('each folder is imported by the list of languages, and nothing else is', () => {
    const list = `${folder}/index.ts`;
    const imported = moduleOf(list, readFileSync(path.join(ROOT, list), 'utf8')).imports.flatMap(
      ({ target }) => new RegExp(`^${folder}/([a-z-]+)/`).exec(target ?? '')?.[1] ?? [],
    );
    expect(languages.length).toBeGreaterThan(1);
    expect([...new Set(imported)].sort()).toEqual(languages);
  });

  test('each folder has the same file names', () => {
    const names = (language: string): string[] => below(`${folder}/${language}`);
    expect(names('en')).toContain('lexicon.ts');
    for (const language of languages) expect({ language, files: names(language) }).toEqual({ language, files: names('en') });
  });
});

describe('rulebooks and rules', () => {
  const named = (folder: string): string[] => below(folder).map((file) => file.replace(/\.ts$/, ''));

  test('the list of rulebooks is the folder', () => {
    const files = named('src/core/disclosure/rulebooks').filter((file) => file !== 'index' && !file.endsWith('-citations'));
    expect(files.length).toBeGreaterThan(0);
    expect(RULEBOOKS.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test('the rules of all rulebooks are the files of the folder, each named by its id', () => {
    const files = named('src/core/disclosure/rules');
    expect(files.length).toBeGreaterThan(3);
    expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test('no id is given twice', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(new Set(RULEBOOKS.map(({ id }) => id)).size).toBe(RULEBOOKS.length);
  });
});
