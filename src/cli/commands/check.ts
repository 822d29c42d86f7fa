/** `check FILE|DIR`: what a tariff file states and what it does not, rulebook by rulebook. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digest, summaryLine, writeReport, type Ending, type FileResult, type ReportOptions } from '../../reports/index.ts';
import { checkFiles } from '../check/check-files.ts';
import { findFiles } from '../check/find-files.ts';
import { readOptions, type CheckOptions } from '../check/options.ts';
import { questionFor, rulebookLines } from '../check/question.ts';
import type { Command } from '../command.ts';
import { CliError, EXIT, type ExitCode } from '../error.ts';
import { lineWriter, ROOT, warn } from '../io.ts';
import { loadProfiles } from '../profiles.ts';

const HELP = `plaintariff check FILE|DIR ... [options]

Puts the rules of rulebooks to every plan of a tariff file (CSV, TSV or XLSX) and reports what the file states, states
unclearly, or does not state, with the quoted text and its place. A finding is about the published text; it is no legal
judgement. Without --rulebook each plan is judged by the rulebooks of its own country.

  FILE|DIR ...       tables, or folders: every .csv, .tsv and .xlsx below them, sorted (hidden folders and node_modules
                     are left out); - reads standard input. A file that cannot be read never stops the others
  --rulebook IDS     only these rulebooks, separated by commas
  --list-rulebooks   the rulebooks: id, title, standing, number of rules, countries
  --format FORMAT    text (default), json, html, csv, sarif (2.1.0) or junit
  --output FILE      write the report to FILE instead of standard output
  --lang en|zh       language of the report (default: en)
  --fail-on FORCE    exit 1 when a rule with force must, or should (must or should), is answered "not stated", "unclear"
                     or "conflicting" and nobody suppressed it; never (default). What was not tested never fails
  --config FILE      JSON: {"rulebooks": [ID], "failOn": FORCE, "suppressions": [{"rule", "plan", "row", "file",
                     "reason", "expires"}]}; rule, reason and expires (the last day, ISO 8601) are needed. Suppressed
                     findings stay in the report, an expired or unused suppression is reported
  --date YYYY-MM-DD  judge all plans at this day (default: the day each plan names, otherwise today)
  --limit N          findings listed of each rule and outcome; all are counted (default: as suits the format)
  --profile ID       read with this profile instead of recognising the header
  --country CC       ISO 3166-1 code, where the file does not say it
  --currency CUR     ISO 4217 code of amounts without a sign or code
  --coverage WHAT    full (the carrier's own file) or excerpt: then nothing is called "not stated"
  --data DIR         where layouts, sources and countries lie (default: data)

Exit codes: 0 fine · 1 shortcomings at or above --fail-on · 2 wrong usage, or a file that could not be read or in which
nothing could be checked (the report says which, the others report as usual) · 3 a fault: a rule failed.`;

const CODES: Readonly<Record<Ending, ExitCode>> = { fine: EXIT.fine, shortcomings: EXIT.notices, unread: EXIT.usage, fault: EXIT.fault };

async function run(args: readonly string[]): Promise<ExitCode> {
  const options = await readOptions(args);
  const data = options.data ?? path.join(ROOT, 'data');
  if (options.listRulebooks) {
    await print((await rulebookLines(data, options.language)).join('\n'));
    return EXIT.fine;
  }
  const today = new Date().toISOString().slice(0, 10);
  const question = await questionFor({ ...options, today }, data);
  const { profiles, broken } = await loadProfiles(data);
  for (const { id, problems } of broken) warn(`The profile ${id} was left out: ${problems.join('; ')}`);
  if (options.profile !== undefined && !profiles.some(({ id }) => id === options.profile))
    throw new CliError(`There is no profile ${options.profile}.`, `Profiles: ${profiles.map(({ id }) => id).join(', ')}`);
  const results = await checkFiles(await findFiles(options.paths), question, options, profiles);
  return report(results, options, { ...options, today });
}

async function report(results: readonly FileResult[], { format, output }: CheckOptions, options: ReportOptions): Promise<ExitCode> {
  const text = writeReport(format, results, options);
  if (output === undefined) await print(text.trimEnd());
  else await save(output, text);
  const made = digest(results, options);
  const { ending, unread } = made;
  // Who reads the report from a file sees here that something is missing in it.
  if (output !== undefined || format !== 'text')
    for (const { path: file, message, hint } of unread) warn(`${file}: ${message} ${hint}`.trim());
  if (output !== undefined) warn(`${summaryLine(made, options)} ${output}`);
  return CODES[ending];
}

async function save(file: string, text: string): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    throw new CliError(`${file} cannot be written: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`);
  }
}

async function print(text: string): Promise<void> {
  const out = lineWriter();
  out.write(text);
  await out.end();
}

export const check: Command = { name: 'check', summary: 'what a tariff file states, rulebook by rulebook', help: HELP, run };
