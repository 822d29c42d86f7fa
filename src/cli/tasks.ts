/**
 * What `npm start`, `npm test` and `npm run build` do once the packages are installed (src/cli/setup.mjs sees to that).
 * `start [--no-serve]` · `test` · `build`. Exit codes: 0 fine, 1 something failed, 2 wrong usage, 3 fault.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compileForBuild, DIST, ensureBuilt, type Building } from './build.ts';
import { CliError, EXIT } from './error.ts';
import { serve } from './serve.ts';
import { program, ROOT, runLanes, runStage, step, type Outcome, type Stage, type Step } from './stage.ts';
import { countTests, REPORTS, summaryLine, type Tally } from './summary.ts';

const DEFAULT_PORT = 4321;

/**
 * What needs no built site, in two lanes, so that both processors have work until the end. Building waits for the type checks: all three
 * write the types of Astro, and the second check reads them. Of the tests one sees how they get on, of the rest how it ended.
 */
const lanes = ({ build }: Building): readonly (readonly Step[])[] => [
  [
    step({ name: 'types', args: [program('astro'), 'check', '--minimumFailingSeverity', 'warning'] }),
    step({ name: 'types-svelte', args: [program('svelte-check'), '--fail-on-warnings', '--tsconfig', 'tsconfig.json'] }),
    () => build('aside'),
  ],
  [
    step({ name: 'lint', args: [program('eslint'), '.', '--max-warnings', '0'] }),
    step({ name: 'format', args: [program('prettier'), '--check', '.'] }),
    step(tests('unit'), 'live'),
  ],
];

const tests = (project: 'unit' | 'site'): Stage => ({
  name: project,
  args: [
    program('vitest'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${path.join(REPORTS, `${project}.json`)}`,
  ],
});

function printTable(outcomes: readonly Outcome[], seconds: number): void {
  const row = (mark: string, name: string, time: number): string =>
    `  ${mark.padEnd(6)}  ${name.padEnd(14)} ${time.toFixed(1).padStart(6)} s`;
  const lines = outcomes.map(({ name, code, seconds: own }) => row(code === 0 ? 'ok' : 'FAILED', name, own));
  console.log(['', 'Stages, some of them at the same time:', ...lines, row('', 'all together', seconds)].join('\n'));
}

/** Tests are counted one by one; a gate or a build counts as one: so a red run always shows at least one failure. */
const tallyOfStage = ({ name, code }: Outcome): Tally =>
  name === 'unit' || name === 'site' ? countTests(name, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };

/** Every stage of the gate; browser tests only where there is a site. Data are compiled first: the unit tests and the site read them. */
async function runGate(): Promise<readonly Outcome[]> {
  const building = await compileForBuild(true);
  const outcomes = [...building.compiled, ...(await runLanes(lanes(building)))];
  const isBuilt = outcomes.every(({ name, code }) => code === 0 || (name !== 'compile' && name !== 'build'));
  return isBuilt ? [...outcomes, await runStage(tests('site'), 'live')] : outcomes;
}

async function test(): Promise<number> {
  const start = performance.now();
  mkdirSync(REPORTS, { recursive: true });
  for (const report of ['unit.json', 'site.json', 'summary.txt']) rmSync(path.join(REPORTS, report), { force: true });
  const outcomes = await runGate();
  printTable(outcomes, (performance.now() - start) / 1000);
  const line = summaryLine(outcomes.map(tallyOfStage));
  writeFileSync(path.join(REPORTS, 'summary.txt'), `${line}\n`);
  console.log(`\n${line}`);
  return outcomes.every(({ code }) => code === 0) ? 0 : 1;
}

async function build(): Promise<number> {
  const outcomes = await ensureBuilt();
  if (outcomes.length === 0) console.log('The site in dist/ is up to date.');
  else if (outcomes.every(({ code }) => code === 0))
    console.log(`The site is in dist/ (${outcomes.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(1)} s).`);
  return outcomes.every(({ code }) => code === 0) ? 0 : 1;
}

/** The port asked for in the environment. @throws CliError when it is no port. */
function wantedPort(): number {
  const text = process.env['PORT'] ?? String(DEFAULT_PORT);
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new CliError(`PORT must be a number from 0 to 65535; it is "${text}".`);
  return port;
}

async function start(args: readonly string[]): Promise<number> {
  const port = wantedPort();
  const failed = await build();
  if (failed !== 0 || args.includes('--no-serve')) return failed;
  const { url, port: used, close } = await serve(DIST, { port });
  if (port !== 0 && used !== port) console.log(`Port ${port} is taken.`);
  console.log(`\nPlaintariff is at ${url}  (Ctrl+C ends it)`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
  });
  await close();
  return 0;
}

const USAGE = 'Usage: npm start [-- --no-serve] | npm test | npm run build';
const TASKS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = { start, test, build };

/** Runs the task the arguments name. @throws CliError on wrong usage. */
async function run([name = '', ...args]: readonly string[]): Promise<number> {
  const task = TASKS[name];
  const unknown = args.find((arg) => name !== 'start' || arg !== '--no-serve');
  if (!task) throw new CliError(name === '' ? 'No task is named.' : `There is no task ${name}.`, USAGE);
  if (unknown !== undefined) throw new CliError(`Unknown argument: ${unknown}`, USAGE);
  process.chdir(ROOT);
  return task(args);
}

try {
  process.exit(await run(process.argv.slice(2)));
} catch (error) {
  const expected = error instanceof CliError ? error : new CliError(error instanceof Error ? error.message : String(error), '', EXIT.fault);
  console.error(`plaintariff: ${expected.message}${expected.hint === '' ? '' : `\n${expected.hint}`}`);
  process.exit(expected.exitCode);
}
