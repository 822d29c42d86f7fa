/** `ingest`: compiles data/sources into data/compiled, all or nothing. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { plotCatalogue } from '../../charts/plot-catalogue.ts';
import type { Pinned } from '../../charts/types.ts';
import { RULEBOOKS } from '../../core/disclosure/index.ts';
import { logNotices, notice, noticeLog, type NoticeLog } from '../../core/model/index.ts';
import { compileSource, joinSources, type Compiled, type CompiledSource } from '../../core/pipeline/index.ts';
import { readArgs, type Command } from '../command.ts';
import { loadCountries } from '../countries.ts';
import { CliError, EXIT, type ExitCode } from '../error.ts';
import { replaceFolder, ROOT, say, warn } from '../io.ts';
import { countsOf, gravity, noticeLine, readFailOn } from '../notices.ts';
import { keepPins, pinLines, pinned, type PinFiles } from '../pins.ts';
import { loadProfiles, namesIn } from '../profiles.ts';
import { loadSource } from '../sources.ts';
import { terminal } from '../terminal.ts';

const HELP = `plaintariff ingest [options]

Compiles every source below DIR/sources into OUT: catalogue.json, plans/<cc>.json, disclosure/<cc>.json (what each plan
states, by the rulebooks of its country), disclosure/changes.json and history.json (thresholds in earlier snapshots), sorted and without timestamps, so that the same input gives the same bytes. OUT is written aside and renamed, so a reader never sees half of it. A source
that is broken is reported and the rest still compiles.
What charts show of each plan and rulebook is kept in DIR/pins under the hash of its data, one file a country: ingest adds what is
missing and takes nothing away, so that frozen figures stay what they are.
Prints a summary: {sources, snapshots, rows, plans, rejected, notices: {code: count}}; rows = plans + rejected.

  --data DIR        where layouts and sources lie (default: data)
  --out OUT         where the catalogue goes (default: DIR/compiled)
  --leave-pins      add nothing to DIR/pins: OUT has what is missing there, the summary counts it
  --json            the summary as one line of JSON, and nothing else on standard output
  --fail-on LEVEL   exit 1 when a notice is info, warning or error (default: never)
Exit codes: 0 fine · 1 notices at or above --fail-on · 2 wrong usage · 3 fault.`;

async function run(args: readonly string[]): Promise<ExitCode> {
  const { values } = readArgs(
    args,
    {
      data: { type: 'string' },
      out: { type: 'string' },
      'leave-pins': { type: 'boolean' },
      json: { type: 'boolean' },
      'fail-on': { type: 'string' },
    },
    'ingest',
  );
  const failOn = readFailOn(values['fail-on']);
  const data = values.data ?? path.join(ROOT, 'data');
  const out = values.out ?? path.join(data, 'compiled');
  const log = noticeLog(20);
  const compiled = await compileAll(data, log);
  const joined = joinSources(compiled);
  const { catalogue } = joined;
  const pins = pinCompiled(joined);
  const kept = await keepPins(data, pins, values['leave-pins']);
  await writeCompiled(joined, { all: kept.pins, current: pins }, out);
  const faults = compiled.flatMap((source) => source.faults);
  for (const fault of faults) warn(`Fault in the rule ${fault}`);
  const snapshots = catalogue.sources.flatMap((source) => source.snapshots);
  const total = (key: 'rows' | 'plans' | 'rejected'): number => snapshots.reduce((sum, snapshot) => sum + snapshot[key], 0);
  const summary = {
    sources: catalogue.sources.length,
    snapshots: snapshots.length,
    rows: total('rows'),
    plans: total('plans'),
    rejected: total('rejected'),
    pinsAdded: kept.added,
    notices: countsOf(log),
  };
  const worst = gravity();
  worst.see(log.kept);
  for (const item of log.kept) if (item.severity === 'error') warn(noticeLine(item));
  say(values.json ? JSON.stringify(summary) : describe(summary, out, values['leave-pins'] ?? false));
  return faults.length > 0 ? EXIT.fault : worst.exitCode(failOn);
}

async function compileAll(data: string, log: NoticeLog): Promise<CompiledSource[]> {
  if ((await namesIn(data)).length === 0)
    throw new CliError(`There is no data folder ${data}.`, 'It holds sources/<cc>/<carrier>/ and layouts/.');
  const { profiles, sources, broken } = await loadProfiles(data);
  for (const { id, problems } of broken) logNotices(log, [notice('profile-invalid', { file: id, hint: problems.join('; ') })]);
  const wanted = profiles.filter(({ id }) => sources.includes(id));
  const disclosure = { rulebooks: RULEBOOKS, byCountry: await loadCountries(data) };
  const compiled: CompiledSource[] = [];
  for (const [i, profile] of wanted.entries()) {
    progress(i, wanted.length, profile.id);
    const loaded = await loadSource(data, profile);
    logNotices(
      log,
      loaded.problems.map((problem) => notice('snapshot-unreadable', { file: profile.id }, problem)),
    );
    const result = await compileSource(loaded, disclosure);
    mergeLog(log, result.log);
    compiled.push(result);
  }
  progress(wanted.length, wanted.length, '');
  return compiled;
}

function mergeLog(log: NoticeLog, other: NoticeLog): void {
  for (const [code, count] of other.counts) log.counts.set(code, (log.counts.get(code) ?? 0) + count);
  for (const item of other.kept) if (log.kept.filter(({ code }) => code === item.code).length < log.cap) log.kept.push(item);
}

/** Progress on a terminal only; a log file gets the summary. */
function progress(done: number, all: number, id: string): void {
  if (terminal().watched) terminal().err(`\r\u001b[K${done < all ? `compiling ${done + 1}/${all} ${id}` : ''}`);
}

/** What charts show of today's catalogue, each named by the hash of its data. */
function pinCompiled({ catalogue, plans, findings, history }: Compiled): Pinned[] {
  const plotted = plotCatalogue({ catalogue, plans: [...plans.values()].flat(), findings: [...findings.values()].flat(), history });
  return plotted.map(pinned);
}

interface CompiledPins {
  readonly all: PinFiles;
  readonly current: readonly Pinned[];
}

async function writePins({ all, current }: CompiledPins, folder: string): Promise<void> {
  await mkdir(folder);
  for (const [name, pins] of all) await writeFile(path.join(folder, `${name}.jsonl`), pinLines(pins));
  const names = Object.fromEntries(current.map(({ pin, plotted }) => [plotted.id, pin]));
  await writeFile(path.join(folder, 'current.json'), `${JSON.stringify(names)}\n`);
}

async function writeCompiled({ catalogue, plans, findings, changes, history }: Compiled, pins: CompiledPins, out: string): Promise<void> {
  const aside = `${out}.new`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(path.join(aside, 'plans'), { recursive: true });
  await writeFile(path.join(aside, 'catalogue.json'), `${JSON.stringify(catalogue)}\n`);
  for (const [country, own] of plans) await writeFile(path.join(aside, 'plans', `${country}.json`), listOf(own));
  await mkdir(path.join(aside, 'disclosure'));
  for (const [country, own] of findings) await writeFile(path.join(aside, 'disclosure', `${country}.json`), listOf(own));
  await writeFile(path.join(aside, 'disclosure', 'changes.json'), listOf(changes));
  await writeFile(path.join(aside, 'history.json'), `${JSON.stringify(history)}\n`);
  await writePins(pins, path.join(aside, 'pins'));
  await replaceFolder(aside, out);
}

/** A JSON array, one entry a line. */
const listOf = (entries: readonly unknown[]): string => `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;

interface Summary {
  readonly sources: number;
  readonly snapshots: number;
  readonly rows: number;
  readonly plans: number;
  readonly rejected: number;
  /** Figures that can be frozen since this run. */
  readonly pinsAdded: number;
  readonly notices: Readonly<Record<string, number>>;
}

const figures = (count: number): string => `${count} ${count === 1 ? 'figure' : 'figures'}`;
const pinsLine = (added: number, left: boolean): string =>
  left
    ? `${figures(added)} not yet in data/pins: run ingest without --leave-pins and commit that folder.`
    : `${figures(added)} added to data/pins: commit that folder, articles rely on it.`;

function describe(summary: Summary, out: string, left: boolean): string {
  const notices = Object.entries(summary.notices).map(([code, count]) => `  ${count} × ${code}`);
  return [
    `Compiled ${summary.plans} plans from ${summary.snapshots} snapshots of ${summary.sources} sources into ${path.relative(process.cwd(), out) || out}.`,
    `Rows ${summary.rows} = plans ${summary.plans} + rejected ${summary.rejected}.`,
    ...(summary.pinsAdded > 0 ? [pinsLine(summary.pinsAdded, left)] : []),
    ...(notices.length > 0 ? ['Notices:', ...notices] : []),
  ].join('\n');
}

export const ingest: Command = { name: 'ingest', summary: 'compile data/sources into the catalogue', help: HELP, run };
