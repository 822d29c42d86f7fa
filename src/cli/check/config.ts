/** The file of `check --config`: which rulebooks, when to fail, and what is accepted for a while. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { FAIL_ON, type FailOn, type Suppression } from '../../reports/index.ts';
import { CliError } from '../error.ts';

const filled = (what: string) => z.string().refine((text) => text.trim() !== '', `${what} is empty`);

const SuppressionSchema = z.strictObject({
  rule: filled('rule'),
  plan: filled('plan').optional(),
  row: z.int().positive().optional(),
  file: filled('file').optional(),
  reason: filled('reason'),
  expires: z.iso.date('expires is a day such as 2027-01-31, and there must be one'),
});

const ConfigSchema = z.strictObject({
  rulebooks: z.array(filled('rulebook')).nonempty().optional(),
  failOn: z.enum(FAIL_ON).optional(),
  suppressions: z.array(SuppressionSchema).default([]),
});

export interface CheckConfig {
  readonly rulebooks?: readonly string[] | undefined;
  readonly failOn?: FailOn | undefined;
  readonly suppressions: readonly Suppression[];
}

/** `suppressions[0].expires: …` */
const problem = ({ path, message }: z.core.$ZodIssue): string => {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return `${place === '' ? 'the file' : place.replace(/^\./, '')}: ${message}`;
};

/** Reads and checks a configuration. @throws CliError that names every problem and its place */
export async function readConfig(file: string): Promise<CheckConfig> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CliError(`The configuration ${file} cannot be read: ${error.code ?? error.message}.`);
  });
  return parseConfig(file, text);
}

/** The same for its text. @throws CliError that names every problem and its place */
export function parseConfig(file: string, text: string): CheckConfig {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new CliError(`The configuration ${file} is no JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const checked = ConfigSchema.safeParse(content);
  if (checked.success) return checked.data;
  throw new CliError(
    `The configuration ${file} does not fit:\n${checked.error.issues.map((issue) => `  ${problem(issue)}`).join('\n')}`,
    'Every suppression needs a rule, a reason and the day it expires; see: plaintariff check --help',
  );
}
