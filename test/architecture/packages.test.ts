/** Which package may be imported where: each library of the project stands behind one door. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/project-files.ts';
import { modules } from './modules.ts';

const MODULES = modules();
const ASTRO_SIDE = /^src\/(?:pages|layouts|components)\/|^src\/[^/]+\.ts$/;

/** Package → the files that may import it. */
const DOORS: Readonly<Record<string, RegExp>> = {
  papaparse: /^src\/core\/ingest\//,
  'read-excel-file': /^src\/core\/ingest\//,
  chardet: /^src\/core\/ingest\//,
  'fuse.js': /^src\/core\/search\//,
  'chart.js': /^src\/charts\//,
  '@napi-rs/canvas': /^src\/images\//,
  'hyparquet-writer': /^src\/publish\//,
  feed: /^src\/publish\//,
  fflate: /^src\/reports\//,
  zod: /^src\/(?:core|catalogue|cli|publish)\//,
  svelte: /^src\/islands\//,
  esbuild: /^src\/cli\/pack\.ts$/,
  astro: ASTRO_SIDE,
};

/** `read-excel-file/universal` → `read-excel-file`; `@astrojs/svelte` stays whole; `astro:content` → `astro`. */
const packageOf = (specifier: string): string => (/^(?:@[^/]+\/)?[^/:]+/.exec(specifier) ?? [specifier])[0];

type Versions = Readonly<Record<string, string>>;
const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Versions;
  devDependencies: Versions;
};
const declared = { ...dependencies, ...devDependencies };

const uses = MODULES.flatMap(({ file, imports }) =>
  imports.filter(({ target }) => target === null).map(({ specifier }) => ({ file, specifier, name: packageOf(specifier) })),
);
const packages = uses.filter(({ specifier }) => !specifier.startsWith('node:'));

describe('packages', () => {
  test('each stands behind its door', () => {
    expect(packages.length).toBeGreaterThan(20);
    const wrong = packages.filter(({ file, name }) => !DOORS[name]?.test(file));
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test.each(
    ['papaparse', 'read-excel-file', 'chardet', 'fuse.js', 'chart.js', 'fflate', 'feed', 'hyparquet-writer'].filter(
      (name) => name in declared,
    ),
  )('%s is imported in exactly one file', (name) => {
    const files = new Set(packages.filter((use) => use.name === name).map(({ file }) => file));
    expect([...files]).toHaveLength(1);
  });

  test('every package that is imported is a dependency of the project', () => {
    const missing = packages.filter(({ name }) => !(name in declared));
    expect(missing.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });
});

/** Packages that run with a module: its own imports and those of everything it imports. */
function packagesBehind(entry: string): string[] {
  const byFile = new Map(MODULES.map((module) => [module.file, module]));
  const seen = new Set<string>();
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { specifier, target, typeOnly } of byFile.get(file)?.imports ?? []) {
      if (typeOnly) continue;
      if (target !== null) follow(target);
      else if (!specifier.startsWith('node:')) found.add(packageOf(specifier));
    }
  };
  follow(entry);
  return [...found].sort();
}

test('the command line runs with `dependencies` alone, and nothing else is one: `npm ci --omit=dev` is small', () => {
  expect(packagesBehind('src/cli/main.ts')).toEqual(Object.keys(dependencies).sort());
});

describe('modules of Node', () => {
  test('occur in the command line, in the door to the compiled data and where images are drawn only', () => {
    const node = uses.filter(({ specifier }) => specifier.startsWith('node:'));
    expect(node.length).toBeGreaterThan(5);
    expect(
      node
        .filter(({ file }) => !/^src\/(?:cli|catalogue|images)\//.test(file))
        .map(({ file, specifier }) => `${file} imports ${specifier}`),
    ).toEqual([]);
  });

  test('are always named with their prefix', () => {
    const bare = uses.filter(({ name }) => ['fs', 'path', 'url', 'crypto', 'http', 'os', 'child_process', 'stream'].includes(name));
    expect(bare).toEqual([]);
  });
});
