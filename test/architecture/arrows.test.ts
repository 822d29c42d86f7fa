/** Who may import whom. DESIGN.md and ARCHITECTURE.md say why; this file makes it hold. */
import { describe, expect, test } from 'vitest';
import { moduleOf, modules, type Module } from './modules.ts';

const MODULES = modules();

const STAGES = ['core/ingest', 'core/fineprint', 'core/normalize', 'core/cost', 'core/disclosure', 'core/search'];
const BROWSER_SAFE = ['core/model', 'core/cost', 'core/search', 'core/finder', 'core/disclosure', 'charts', 'embed', 'i18n', 'reports'];
const ON_PAGES = [
  ...['core/model', 'core/disclosure', 'catalogue', 'charts', 'embed', 'publish', 'images', 'i18n', 'reports'],
  ...['islands', 'components', 'layouts', 'styles'],
];

/** Area → the areas it may import, beside itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  'core/model': [],
  'core/ingest': ['core/model'],
  'core/fineprint': ['core/model'],
  'core/normalize': ['core/model', 'core/fineprint'],
  'core/cost': ['core/model'],
  'core/disclosure': ['core/model', 'core/cost'],
  'core/search': ['core/model'],
  // The finder puts search, cost and order together, as the pipeline does with the stages before.
  'core/finder': ['core/model', 'core/cost', 'core/search'],
  'core/pipeline': ['core/model', ...STAGES],
  // The command line says what a cost is made of in the words of the pages.
  cli: ['core/model', 'core/pipeline', 'core/finder', ...STAGES, 'i18n', 'reports', 'charts', 'publish', 'images'],
  // Facets, sort orders and what a passage of fine print is read as have names in every language.
  i18n: ['core/model', 'core/search', 'core/cost', 'core/finder', 'core/fineprint', 'core/disclosure'],
  // One check report in every format, for the command line, the page and the evidence packs.
  reports: ['core/model', 'core/disclosure', 'core/pipeline', 'i18n'],
  // Counts of a rulebook and the volume at full speed are drawn too.
  charts: ['core/model', 'core/cost', 'core/search', 'core/disclosure', 'i18n'],
  // A figure as a page of its own: pure text, for pages, the builder and tests.
  embed: ['core/model', 'charts', 'i18n'],
  // What machines read: the static API, exports, feeds. Pure, for pages and the command line.
  publish: ['core/model', 'core/ingest', 'core/cost', 'core/finder', 'core/disclosure', 'core/pipeline', 'charts', 'embed', 'i18n'],
  // Figures as files, drawn in Node with the configuration of the pages.
  images: ['core/model', 'charts', 'i18n'],
  // The dataset is the hash of what is published. Terms are read once more, to show how they were read; profiles are sent to the check page; the publishing guide reads its examples.
  catalogue: [
    'core/model',
    'core/ingest',
    'core/fineprint',
    'core/cost',
    'core/finder',
    'core/disclosure',
    'core/pipeline',
    'charts',
    'publish',
  ],
  // The check page runs the very pipeline of the command line, in a worker.
  islands: [...BROWSER_SAFE, 'core/pipeline'],
  components: ON_PAGES,
  layouts: ON_PAGES,
  pages: ON_PAGES,
  styles: [],
};

/** Areas by the path of a file; the deepest that fits. */
export function areaOf(file: string): string | null {
  const path = file.replace(/^src\//, '');
  const core = /^core\/([a-z-]+)(?:\/|\.ts$)/.exec(path)?.[1];
  const area = core ? `core/${core}` : (path.split('/')[0] ?? '');
  return area in ARROWS ? area : null;
}

/** What is wrong with the imports of a module, in words. */
export function wrongArrows(module: Module): string[] {
  const from = areaOf(module.file);
  if (!from) return [`${module.file} lies in no area of ARCHITECTURE.md`];
  return module.imports.flatMap(({ specifier, target }) => {
    if (target === null) return [];
    if (!target.startsWith('src/')) return [`${module.file} imports ${specifier}, which lies outside src`];
    const to = areaOf(target);
    return to === from || (to && ARROWS[from]?.includes(to)) ? [] : [`${module.file} (${from}) imports ${specifier} (${to})`];
  });
}

describe('the rule itself', () => {
  test.each([
    ['src/core/model/plan.ts', "import { x } from './money.ts';", 0],
    ['src/core/model/plan.ts', "import type { x } from '../ingest/row.ts';", 1],
    ['src/core/cost/total.ts', "export * from '../disclosure/index.ts';", 1],
    ['src/core/normalize/tiers.ts', "const x = await import('../fineprint/index.ts');", 0],
    ['src/core/ingest/table.ts', "type X = import('../fineprint/index.ts').X;", 1],
    ['src/islands/Finder.svelte', '<script lang="ts">import { plans } from "../catalogue/index.ts";</script>', 1],
    ['src/islands/finder.state.ts', "new Worker(new URL('../cli/main.ts', import.meta.url))", 1],
    ['src/pages/index.astro', "---\nimport { plans } from '../catalogue/index.ts';\n---\n<h1>x</h1>", 0],
    ['src/utils/text.ts', '', 1],
    ['src/cli/main.ts', "import x from '../../package.json';", 1],
  ])('%s: %s → %i wrong', (file, text, count) => {
    expect(wrongArrows(moduleOf(file, text))).toHaveLength(count);
  });
});

test('every import in src follows the arrows', () => {
  expect(MODULES.length).toBeGreaterThan(60);
  expect(MODULES.flatMap(({ imports }) => imports).length).toBeGreaterThan(150);
  expect(MODULES.flatMap(wrongArrows)).toEqual([]);
});

test('no locale imports another locale; no rule imports another rule', () => {
  const leaf = /^src\/core\/(?:fineprint\/locales|disclosure\/rules)\/([^/]+)(?:\/|\.ts$)/;
  const wrong = MODULES.flatMap(({ file, imports }) => {
    const own = leaf.exec(file)?.[1];
    if (own === undefined || own === 'index') return [];
    return imports.flatMap(({ target }) => {
      const other = target === null ? undefined : leaf.exec(target)?.[1];
      return other === undefined || other === own ? [] : [`${file} imports ${target}`];
    });
  });
  expect(wrong).toEqual([]);
});

test('at run time modules import each other without cycles', () => {
  const byFile = new Map(MODULES.map((module) => [module.file, module]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const follow = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (trail.includes(file) || done.has(file)) return;
    for (const { target, typeOnly } of byFile.get(file)?.imports ?? []) if (target && !typeOnly) follow(target, [...trail, file]);
    done.add(file);
  };
  for (const { file } of MODULES) follow(file, []);
  expect(cycles).toEqual([]);
});
