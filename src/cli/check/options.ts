/** Options of `check`, from the arguments and the configuration; arguments win. */
import { FAIL_ON, REPORT_FORMATS, type FailOn, type ReportFormat } from '../../reports/index.ts';
import { LANGS, type Lang } from '../../i18n/index.ts';
import { readCode } from '../codes.ts';
import { readArgs } from '../command.ts';
import { CliError } from '../error.ts';
import { readConfig, type CheckConfig } from './config.ts';

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly rulebooks: readonly string[] | undefined;
  readonly profile: string | undefined;
  readonly country: string | undefined;
  readonly currency: string | undefined;
  readonly coverage: 'full' | 'excerpt' | undefined;
  readonly date: string | undefined;
  readonly format: ReportFormat;
  readonly output: string | undefined;
  readonly language: Lang;
  readonly failOn: FailOn;
  readonly limit: number | undefined;
  readonly suppressions: CheckConfig['suppressions'];
  readonly listRulebooks: boolean;
  readonly data: string | undefined;
}

const text = { type: 'string' } as const;

/** @throws CliError that says what is wrong with the arguments */
export async function readOptions(args: readonly string[]): Promise<CheckOptions> {
  const { values, positionals } = readArgs(
    args,
    {
      rulebook: text,
      profile: text,
      country: text,
      currency: text,
      coverage: text,
      date: text,
      format: text,
      output: text,
      lang: text,
      'fail-on': text,
      config: text,
      limit: text,
      data: text,
      'list-rulebooks': { type: 'boolean' },
    },
    'check',
  );
  const listRulebooks = values['list-rulebooks'] ?? false;
  if (positionals.length === 0 && !listRulebooks) throw new CliError('check takes a file or a folder.', 'See: plaintariff check --help');
  const config: CheckConfig = values.config === undefined ? { suppressions: [] } : await readConfig(values.config);
  return {
    paths: positionals,
    rulebooks: listOf(values.rulebook) ?? config.rulebooks,
    profile: values.profile,
    country: readCode(values.country, /^[A-Z]{2}$/, '--country', 'US'),
    currency: readCode(values.currency, /^[A-Z]{3}$/, '--currency', 'USD'),
    coverage: values.coverage === undefined ? undefined : oneOf(values.coverage, ['full', 'excerpt'] as const, '--coverage'),
    date: values.date === undefined ? undefined : readDay(values.date),
    format: oneOf(values.format ?? 'text', REPORT_FORMATS, '--format'),
    output: values.output,
    language: oneOf(values.lang ?? 'en', LANGS, '--lang'),
    failOn: oneOf(values['fail-on'] ?? config.failOn ?? 'never', FAIL_ON, '--fail-on'),
    limit: values.limit === undefined ? undefined : readCount(values.limit),
    suppressions: config.suppressions,
    listRulebooks,
    data: values.data,
  };
}

function listOf(value: string | undefined): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const ids = value
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (ids.length === 0) throw new CliError('--rulebook names no rulebook.', 'See: plaintariff check --list-rulebooks');
  return ids;
}

function oneOf<T extends string>(value: string, known: readonly T[], option: string): T {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  throw new CliError(`${option} takes ${known.join(', ')}, not ${value}.`);
}

function readDay(value: string): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : new Date(Number.NaN);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value)
    throw new CliError(`--date takes a day such as 2026-01-31, not ${value}.`);
  return value;
}

function readCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new CliError(`--limit takes a number, not ${value}.`);
  return Number(value);
}
