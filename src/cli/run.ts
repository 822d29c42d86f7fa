/** One call of the command line: finds the command, runs it, and says what went wrong in words and as an exit code. Never rejects. */
import type { Command } from './command.ts';
import { adopt } from './commands/adopt.ts';
import { chart } from './commands/chart.ts';
import { check } from './commands/check.ts';
import { cost } from './commands/cost.ts';
import { explain } from './commands/explain.ts';
import { exportData } from './commands/export.ts';
import { ingest } from './commands/ingest.ts';
import { normalize } from './commands/normalize.ts';
import { profile } from './commands/profile.ts';
import { schema } from './commands/schema.ts';
import { terms } from './commands/terms.ts';
import { CliError, EXIT, type ExitCode } from './error.ts';
import { say, warn } from './io.ts';

/** The commands, in the order of the overview. */
const COMMANDS: readonly Command[] = [ingest, normalize, check, profile, terms, explain, cost, schema, adopt, exportData, chart];

const overview = (): string =>
  [
    'plaintariff COMMAND [options]',
    '',
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(11)}${summary}`),
    '',
    'plaintariff COMMAND --help says more. Exit codes: 0 fine · 1 notices or shortcomings at or above --fail-on · 2 wrong usage · 3 fault.',
  ].join('\n');

async function runCommand([name, ...rest]: readonly string[]): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    say(overview());
    return name === undefined ? EXIT.usage : EXIT.fine;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) throw new CliError(`There is no command ${name}.`, overview());
  if (rest.includes('--help') || rest.includes('-h')) {
    say(command.help);
    return EXIT.fine;
  }
  return command.run(rest);
}

/** Runs `plaintariff ARGS` at the terminal of the caller. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  try {
    return await runCommand(args);
  } catch (error) {
    if (error instanceof CliError) {
      warn(`${error.message}${error.hint === '' ? '' : `\n${error.hint}`}`);
      return error.exitCode;
    }
    warn(`Fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return EXIT.fault;
  }
}
