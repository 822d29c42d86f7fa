/** Made-up files, checked: what the report formats are tried on. */
import path from 'node:path';
import { RULEBOOKS, rulebook, type Rulebook } from '../../src/core/disclosure/index.ts';
import { checkFile } from '../../src/core/pipeline/index.ts';
import { loadProfiles } from '../../src/cli/profiles.ts';
import { sha256 } from '../../src/cli/io.ts';
import type { CheckedFile, FileResult, UnreadFile } from '../../src/reports/index.ts';
import { ROOT } from './project-files.ts';

const profiles = (await loadProfiles(path.join(ROOT, 'data'))).profiles;

/** Plan names nobody should trust. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=HYPERLINK("http://example.org","Unlimited")',
  '@SUM(1+1)*cmd|/C calc',
  ']]> & \' " </system-out>',
  '\u202eevil\u202c \u0007bell \u001b[31mred',
  '不限量套餐，“畅享”',
  'plain, with a comma',
] as const;

const HEADER = 'carrier,plan_name,country,service,price,price_period,currency,data_allowance,terms';
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A row of the open format: a plan sold as unlimited that says nothing of its limit, unless `terms` do. */
export const row = (name: string, terms = '', allowance = 'unlimited'): string =>
  ['Example', name, 'XX', 'mobile', '20', 'month', 'EUR', allowance, terms].map(cell).join(',');

export const csvOf = (rows: readonly string[]): string => `${[HEADER, ...rows].join('\n')}\n`;

/** Eight hostile names without terms, and one plan that states its limit. */
export const hostileCsv = csvOf([
  ...HOSTILE.map((name) => row(name)),
  row('Honest', 'After 20 GB the speed is reduced to 512 kbit/s. All traffic counts.'),
]);

export interface Made {
  readonly name?: string;
  readonly path?: string;
  readonly rulebooks?: readonly Rulebook[];
  readonly coverage?: 'full' | 'excerpt';
  readonly limit?: number;
}

/** Checks a made-up file, under the rulebook on unlimited plans unless others are given. */
export async function checked(csv: string, { name = 'made-up.csv', path: at, rulebooks, coverage, limit }: Made = {}): Promise<FileResult> {
  const bytes = new TextEncoder().encode(csv);
  const core = rulebook('core-unlimited');
  const report = await checkFile(
    { bytes, name, sha256: sha256(bytes), profiles, coverage, limit },
    {
      rulebooks: rulebooks ?? (core === undefined ? [] : [core]),
      named: true,
      byCountry: new Map([['xx', (rulebooks ?? RULEBOOKS).map(({ id }) => id)]]),
      day: '2026-11-22',
      fixedDay: false,
    },
  );
  if (report.ok) return at === undefined ? report : { ...report, path: at };
  return { ...report, path: at ?? name };
}

/** The same where the file can be read. */
export async function checkedFile(csv: string, made: Made = {}): Promise<CheckedFile> {
  const result = await checked(csv, made);
  if (!result.ok) throw new Error(result.message);
  return result;
}

export const UNREAD: UnreadFile = {
  ok: false,
  path: 'notes.csv',
  reason: 'no-match',
  message: 'No profile knows this header.',
  hint: 'Draft a profile.',
  columns: ['a', '<b>'],
};

/** A rulebook whose only rule throws. */
export function throwing(): Rulebook {
  const [known] = rulebook('core-unlimited')?.rules ?? [];
  if (known?.level !== 'plan') throw new Error('core-unlimited has no rule about plans');
  const broken = {
    ...known,
    id: 'made-up-broken',
    check: () => {
      throw new Error('made to fail <now>');
    },
  };
  const core = rulebook('core-unlimited');
  if (core === undefined) throw new Error('no core-unlimited');
  return { ...core, id: 'made-up', rules: [broken] };
}
