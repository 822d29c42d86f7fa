/** `normalize FILE`: one JSON object a line, one per data row. */
import path from 'node:path';
import type { Profile } from '../../core/ingest/index.ts';
import { logNotices, noticeLog, wirePlan } from '../../core/model/index.ts';
import {
  checkAcceptance,
  openFile,
  readFile,
  resolveIds,
  type OpenedFile,
  type RowResult,
  type Unopened,
} from '../../core/pipeline/index.ts';
import { readCode } from '../codes.ts';
import { readArgs, type Command } from '../command.ts';
import { CliError, EXIT, type ExitCode } from '../error.ts';
import { lineWriter, readInput, ROOT, sha256, warn } from '../io.ts';
import { countsOf, gravity, noticeLine, readFailOn } from '../notices.ts';
import { loadProfiles, readProfile } from '../profiles.ts';

const HELP = `plaintariff normalize FILE [options]

Reads a tariff file (CSV or XLSX) and writes one JSON object a line to standard output, one per data row:
  {"row", "line", "status": "plan" | "rejected", "plan"?, "notices"}
"plan" holds id, carrier, name, country, service, payment, price {amount, currency, period, tax}, price_steps,
allowance {kind, mb, period}, tiers [{scope, period, from_mb, action, down_kbps, price, currency, price_unit_mb,
charge_cap, unit_cap_price, unit_cap_mb}], unlimited_claim, verdict, speeds, and facts: every value with its certainty, the rule that read it and
the exact text, column, record, line and snapshot it was read from.
Notices about the file as a whole and a summary go to standard error. Rows in = plans + rejected, always.

  FILE              path of the file; - reads standard input
  --profile ID      read with this profile instead of recognising the header
  --profile-file F  read with the profile in the file F, such as a draft not yet put under data; its acceptance cases
                    are checked and those that do not hold are reported
  --country CC      ISO 3166-1 code, where the file does not say it
  --currency CUR    ISO 4217 code of amounts without a sign or code
  --coverage WHAT   full (the carrier's own file, the default) or excerpt (part of a page)
  --fail-on LEVEL   exit 1 when a notice is info, warning or error (default: never)
  --data DIR        where layouts and sources lie (default: data)
  --quiet           no summary on standard error

A file that no profile knows ends with exit code 2, its columns, the nearest profile and how to write one.
Exit codes: 0 fine · 1 notices at or above --fail-on · 2 wrong usage or unreadable file · 3 fault.`;

async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArgs(
    args,
    {
      profile: { type: 'string' },
      'profile-file': { type: 'string' },
      country: { type: 'string' },
      currency: { type: 'string' },
      coverage: { type: 'string' },
      'fail-on': { type: 'string' },
      data: { type: 'string' },
      quiet: { type: 'boolean' },
    },
    'normalize',
  );
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new CliError('normalize takes exactly one file.', 'See: plaintariff normalize --help');
  const failOn = readFailOn(values['fail-on']);
  if (values.profile !== undefined && values['profile-file'] !== undefined)
    throw new CliError('--profile and --profile-file exclude each other.');
  const country = readCode(values.country, /^[A-Z]{2}$/, '--country', 'US');
  const currency = readCode(values.currency, /^[A-Z]{3}$/, '--currency', 'USD');
  if (values.coverage !== undefined && values.coverage !== 'full' && values.coverage !== 'excerpt')
    throw new CliError('--coverage takes full or excerpt.');
  const bytes = await readInput(file);
  const { profiles, broken } = await loadProfiles(values.data ?? path.join(ROOT, 'data'));
  for (const { id, problems } of broken) warn(`The profile ${id} was left out: ${problems.join('; ')}`);
  const own = values['profile-file'] === undefined ? undefined : await profileFromFile(values['profile-file'], profiles);
  const name = file === '-' ? 'standard input' : path.basename(file);
  const opened = await openFile({ bytes, name }, own ? { profiles: [own], profileId: own.id } : { profiles, profileId: values.profile });
  if (!opened.ok) throw unopened(opened);
  return write(opened, { file: name, sha256: sha256(bytes), country, currency, coverage: values.coverage }, failOn, values.quiet ?? false);
}

/** A profile outside data: validated, its layout resolved, its acceptance cases checked. */
async function profileFromFile(file: string, profiles: readonly Profile[]): Promise<Profile> {
  const read = await readProfile(file, profiles);
  if (!read.ok) throw new CliError(`${file} is no valid profile: ${read.problems.join('; ')}`, 'Draft one with: plaintariff profile FILE');
  for (const { description, path: at, expected, received } of checkAcceptance(read.profile))
    warn(
      `Acceptance case ${JSON.stringify(description)} does not hold: ${at} is ${JSON.stringify(received)}, expected ${JSON.stringify(expected)}.`,
    );
  return read.profile;
}

async function write(
  opened: OpenedFile,
  options: Parameters<typeof readFile>[1],
  failOn: ReturnType<typeof readFailOn>,
  quiet: boolean,
): Promise<ExitCode> {
  const log = noticeLog(5);
  const worst = gravity();
  const results: RowResult[] = [];
  const summary = readFile(
    opened,
    options,
    (result) => results.push(result),
    (found) => {
      worst.see(found);
      logNotices(log, found);
    },
  );
  if (!quiet) for (const item of log.kept) warn(noticeLine({ file: options.file, ...item }));
  const out = lineWriter();
  for (const result of resolveIds(results)) {
    worst.see(result.notices);
    logNotices(log, result.notices);
    const { row, line, status, notices } = result;
    out.write(JSON.stringify({ row, line, status, ...(status === 'plan' ? { plan: wirePlan(result.plan) } : {}), notices }));
  }
  await out.end();
  if (!quiet)
    warn(
      JSON.stringify({
        file: options.file,
        profile: opened.profile.id,
        encoding: opened.encoding,
        rows: summary.rows,
        plans: summary.plans,
        rejected: summary.rejected,
        notices: countsOf(log),
      }),
    );
  return worst.exitCode(failOn);
}

/** Why a file could not be opened, as an error that names its columns. */
export function unopened(reason: Unopened): CliError {
  const columns = reason.columns.length > 0 ? `\nColumns found: ${reason.columns.map((name) => JSON.stringify(name)).join(', ')}` : '';
  return new CliError(`${reason.message}${columns}`, reason.hint, EXIT.usage);
}

export const normalize: Command = { name: 'normalize', summary: 'read a tariff file, write one plan a line as JSON', help: HELP, run };
