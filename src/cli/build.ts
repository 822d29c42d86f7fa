/** Compiles the bundled data and builds the site, once for the same input: `npm start` and the browser tests share the result. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { program, ROOT, runStage, type Outcome, type Showing } from './stage.ts';

export const DIST = path.join(ROOT, 'dist');
const STAMP = path.join(ROOT, 'node_modules', '.cache', 'plaintariff', 'build');

/** What the built site is made from, relative to the root. */
const INPUTS = ['src', 'public', 'data', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];
/** Generated, so no input. Pins are both: compiling adds those that are missing, so they are counted once it is done. */
const GENERATED = path.join('data', 'compiled');
const PINS = path.join('data', 'pins');
/** Settings that change what is built. */
const SETTINGS = [
  ...['PLAINTARIFF_COMPILED', 'PLAINTARIFF_BASE', 'PLAINTARIFF_SITE'],
  ...['PLAINTARIFF_OPERATOR', 'PLAINTARIFF_CONTACT', 'PLAINTARIFF_FEED_AUTHORITY'],
];

function filesBelow(relative: string, without: readonly string[]): string[] {
  const full = path.join(ROOT, relative);
  if (without.some((folder) => relative.startsWith(folder)) || !existsSync(full)) return [];
  if (statSync(full).isFile()) return [relative];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(path.join(relative, name), without));
}

/** SHA-256 over names and bytes of files. */
function hashOf(files: readonly string[], before = ''): string {
  const hash = createHash('sha256').update(before);
  for (const file of files) {
    const bytes = readFileSync(path.join(ROOT, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Of everything the site is built from that compiling does not add to. */
export function inputHash(): string {
  const settings = SETTINGS.map((setting) => `${setting}=${process.env[setting] ?? ''}\n`).join('');
  return hashOf(
    INPUTS.flatMap((input) => filesBelow(input, [GENERATED, PINS])),
    settings,
  );
}

/** Of the frozen figures. */
const pinHash = (): string => hashOf(filesBelow(PINS, []));

/** The stamp of a finished build: its input, and the time of its front page, which tells a later build by hand. */
function stampFor(hash: string, pins: string): string | null {
  const front = path.join(DIST, 'index.html');
  return existsSync(front) ? `${hash} ${pins} ${statSync(front).mtimeMs}` : null;
}

/** True when dist was built by us from exactly these files. */
export function isBuilt(hash: string): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stampFor(hash, pinHash());
}

/** The site on its way: what compiling came to, and what is left to do. */
export interface Building {
  readonly compiled: readonly Outcome[];
  /** Builds the site, unless it is built or could not be compiled. @param showing Astro names every one of its thousands of pages */
  readonly build: (showing: Showing) => Promise<readonly Outcome[]>;
}

const NOTHING_TO_DO = (): Promise<readonly Outcome[]> => Promise.resolve([]);

/** Builds what was compiled from these inputs, and stamps it unless they changed meanwhile. */
async function buildSite(hash: string, pins: string, showing: Showing): Promise<readonly Outcome[]> {
  const outcome = await runStage({ name: 'build', args: [program('astro'), 'build'] }, showing);
  if (outcome.code === 0 && inputHash() === hash) {
    mkdirSync(path.dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, stampFor(hash, pins) ?? '');
  }
  return [outcome];
}

/**
 * Compiles unless dist is already built from these very files.
 * @param leavePins true where missing frozen figures are not added to data/pins, because a test asks for them
 */
export async function compileForBuild(leavePins = false): Promise<Building> {
  const hash = inputHash();
  if (isBuilt(hash)) return { compiled: [], build: NOTHING_TO_DO };
  rmSync(STAMP, { force: true });
  const args = [path.join(ROOT, 'src/cli/main.ts'), 'ingest', ...(leavePins ? ['--leave-pins'] : [])];
  const outcome = await runStage({ name: 'compile', args }, 'live');
  const pins = pinHash();
  return { compiled: [outcome], build: outcome.code === 0 ? (showing) => buildSite(hash, pins, showing) : NOTHING_TO_DO };
}

/**
 * Compiles and builds unless dist is already built from these very files. The first stage that fails ends it.
 * @returns the outcome of each stage that ran; none when there was nothing to do.
 */
export async function ensureBuilt(): Promise<readonly Outcome[]> {
  const { compiled, build } = await compileForBuild();
  return [...compiled, ...(await build('on-failure'))];
}
