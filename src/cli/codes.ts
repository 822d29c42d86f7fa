/** Codes on the command line: countries and currencies. */
import { CliError } from './error.ts';

/** Reads a code in any case; @throws CliError when it does not look like one. */
export function readCode(value: string | undefined, pattern: RegExp, option: string, example: string): string | undefined {
  if (value === undefined) return undefined;
  const upper = value.toUpperCase();
  if (!pattern.test(upper)) throw new CliError(`${option} takes a code such as ${example}, not ${value}.`);
  return upper;
}
