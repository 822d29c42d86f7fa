/** The documents stay true: every path they name exists, every command they name is one. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/project-files.ts';

const DOCUMENTS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'];
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const withoutBlocks = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, '');

/** Things in backticks that name a place in the project: `src/core/model/`, `.ci/run`. Patterns with <…> or * name no one place. */
export function pathsIn(text: string): string[] {
  const code = Array.from(withoutBlocks(text).matchAll(/`([^`\n]+)`/g), (match) => match[1] ?? '');
  const named = code.filter((word) =>
    /^(?:src|test|data|public|\.ci)\/[^\s<>*{}]*$|^(?:[A-Z]+\.md|package(?:-lock)?\.json|tsconfig\.json|\w+\.config\.m?[jt]s)$/.test(word),
  );
  const links = Array.from(text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g), (match) => match[1] ?? '').filter((link) => !/^[a-z]+:/.test(link));
  return [...named, ...links];
}

/** Generated or outside the project, so not in a fresh clone. */
const GENERATED = /^data\/compiled\b|^dist\b|^\.\.\/shared\b/;

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  test('names only paths that exist', () => {
    const paths = pathsIn(text).filter((name) => !GENERATED.test(name));
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((name) => !existsSync(path.join(ROOT, name)))).toEqual([]);
  });

  test('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = Array.from(text.matchAll(/npm run (?:-s )?([\w:-]+)/g), (match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('the rule itself finds what is not there', () => {
  expect(pathsIn('See `src/no/such.ts`, `data/sources/<cc>/`, `npm test`, [x](docs/y.md) and [z](https://example.org).')).toEqual([
    'src/no/such.ts',
    'docs/y.md',
  ]);
});
