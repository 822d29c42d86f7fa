/**
 * What `npm start`, `npm test` and `npm run build` do once the packages are installed (src/cli/setup.mjs sees to that).
 * `start [--no-serve]` · `test` · `build`. Exit codes: 0 fine, 1 something failed, 2 wrong usage, 3 fault.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DIST, ensureBuilt } from './build.ts';
import { CliError, EXIT } from './error.ts';
import { serve } from './serve.ts';
import { program, ROOT, runLanes, runStage, type Outcome, type Stage } from './stage.ts';
import { countTests, REPORTS, summaryLine, type Tally } from './summary.ts';

const DEFAULT_PORT = 4321;

/** The gates that read the source only, in two lanes. The first type check generates types that the second one reads. */
const gates = (): readonly (readonly Stage[])[] => [
  [
    { name: 'types', args: [program('astro'), 'check', '--minimumFailingSeverity', 'warning'] },
    { name: 'types-svelte', args: [program('svelte-check'), '--fail-on-warnings', '--tsconfig', 'tsconfig.json'] },
  ],
  [
    { name: 'lint', args: [program('eslint'), '.', '--max-warnings', '0'] },
    { name: 'format', args: [program('prettier'), '--check', '.'] },
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

function printTable(outcomes: readonly Outcome[]): void {
  const total = outcomes.reduce((sum, { seconds }) => sum + seconds, 0);
  const lines = outcomes.map(
    ({ name, code, seconds }) => `  ${code === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s`,
  );
  console.log(['', 'Stages:', ...lines, `          ${'sum'.padEnd(14)} ${total.toFixed(1).padStart(6)} s`].join('\n'));
}

/** Runs a project's tests and counts them; a run that fails without a failed test (a file that does not load) counts as one failure. */
async function runTests(project: 'unit' | 'site'): Promise<{ outcome: Outcome; tally: Tally }> {
  const outcome = await runStage(tests(project), 'live');
  return { outcome, tally: countTests(project, outcome.code) };
}

/** A gate or a build counts as one test: so a red run always shows at least one failure. */
const asTally = ({ code }: Outcome): Tally => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

async function test(): Promise<number> {
  mkdirSync(REPORTS, { recursive: true });
  for (const report of ['unit.json', 'site.json', 'summary.txt']) rmSync(path.join(REPORTS, report), { force: true });
  const checked = await runLanes(gates());
  const unit = await runTests('unit');
  const built = await ensureBuilt();
  const plain = [...checked, ...built];
  const site = built.every(({ code }) => code === 0) ? await runTests('site') : null;
  printTable([...checked, unit.outcome, ...built, ...(site ? [site.outcome] : [])]);
  const line = summaryLine([...plain.map(asTally), unit.tally, ...(site ? [site.tally] : [])]);
  writeFileSync(path.join(REPORTS, 'summary.txt'), `${line}\n`);
  console.log(`\n${line}`);
  return [...plain, unit.outcome, ...(site ? [site.outcome] : [])].every(({ code }) => code === 0) ? 0 : 1;
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
