/** Compiles the bundled data and builds the site, once for the same input: `npm start` and the browser tests share the result. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { program, ROOT, runStage, type Outcome, type Stage } from './stage.ts';

export const DIST = path.join(ROOT, 'dist');
const STAMP = path.join(ROOT, 'node_modules', '.cache', 'plaintariff', 'build');

/** What the built site is made from, relative to the root. */
const INPUTS = ['src', 'public', 'data', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];
/** Generated, so no input. */
const GENERATED = path.join('data', 'compiled');
/** Settings that change what is built. */
const SETTINGS = ['PLAINTARIFF_COMPILED', 'PLAINTARIFF_BASE', 'PLAINTARIFF_SITE'];

function filesBelow(relative: string): string[] {
  const full = path.join(ROOT, relative);
  if (relative.startsWith(GENERATED) || !existsSync(full)) return [];
  if (statSync(full).isFile()) return [relative];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(path.join(relative, name)));
}

/** SHA-256 over names and bytes of everything the site is built from. */
export function inputHash(): string {
  const hash = createHash('sha256');
  for (const setting of SETTINGS) hash.update(`${setting}=${process.env[setting] ?? ''}\n`);
  for (const file of INPUTS.flatMap(filesBelow)) {
    const bytes = readFileSync(path.join(ROOT, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** The stamp of a finished build: its input, and the time of its front page, which tells a later build by hand. */
function stampFor(hash: string): string | null {
  const front = path.join(DIST, 'index.html');
  return existsSync(front) ? `${hash} ${statSync(front).mtimeMs}` : null;
}

/** True when dist was built by us from exactly these files. */
export function isBuilt(hash: string): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stampFor(hash);
}

const stages = (): readonly Stage[] => [
  { name: 'compile', args: [path.join(ROOT, 'src/cli/main.ts'), 'ingest'] },
  { name: 'build', args: [program('astro'), 'build'] },
];

/**
 * Compiles and builds unless dist is already built from these very files. The first stage that fails ends it.
 * @returns the outcome of each stage that ran; none when there was nothing to do.
 */
export async function ensureBuilt(): Promise<readonly Outcome[]> {
  const hash = inputHash();
  if (isBuilt(hash)) return [];
  rmSync(STAMP, { force: true });
  const outcomes: Outcome[] = [];
  for (const stage of stages()) {
    // Astro names every one of its thousands of pages: that is of use only when something fails.
    const outcome = await runStage(stage, stage.name === 'build' ? 'on-failure' : 'live');
    outcomes.push(outcome);
    if (outcome.code !== 0) return outcomes;
  }
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stampFor(hash) ?? '');
  return outcomes;
}
