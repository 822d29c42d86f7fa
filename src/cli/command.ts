/** The shape of a command, and how its arguments are read. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CliError, type ExitCode } from './error.ts';

export interface Command {
  readonly name: string;
  /** One line for the overview. */
  readonly summary: string;
  /** The whole text of `--help`. */
  readonly help: string;
  readonly run: (args: readonly string[]) => Promise<ExitCode>;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Parses arguments strictly: an unknown option is wrong usage and says so. */
export function readArgs<T extends Options>(args: readonly string[], options: T, command: string) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new CliError(error instanceof Error ? error.message : String(error), `See: plaintariff ${command} --help`);
  }
}
