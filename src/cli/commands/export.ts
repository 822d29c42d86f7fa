/** `export`: the compiled catalogue as tables for other programs. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import {
  dataFile,
  dataFiles,
  FORMATS,
  hashList,
  newestDate,
  selectPlans,
  type DataFile,
  type ExportData,
  type Sealed,
} from '../../publish/files.ts';
import { packageFiles } from '../../publish/package.ts';
import { TABLES } from '../../publish/tables/index.ts';
import { readCode } from '../codes.ts';
import { readArgs, type Command } from '../command.ts';
import { CliError, EXIT, type ExitCode } from '../error.ts';
import { readCompiled } from '../export-data.ts';
import { ROOT, say } from '../io.ts';
import { BOM, writeDataFile, writeText } from '../write-export.ts';

const KINDS = [...FORMATS, 'datapackage'] as const;
type Kind = (typeof KINDS)[number];

const HELP = `plaintariff export --format FORMAT --out DIR [options]

Writes the compiled catalogue as tables: ${TABLES.map(({ name }) => name).join(', ')}.
The same data gives the same bytes: sorted, without timestamps. Prints {dataset, date, files: [{name, bytes, sha256}]}.

  --format FORMAT  csv          one CSV file a table; texts that a spreadsheet would take for formulas are made safe
                   jsonl        one JSON object a line
                   json         one JSON array a table
                   parquet      Apache Parquet; lists are JSON columns
                   datapackage  all tables as CSV, plans also as JSON Lines and Parquet, described by datapackage.json
                                (Frictionless) and csv-metadata.json (CSV on the Web), with README.md and SHA256SUMS
  --out DIR        the folder they go to; files of the same names are replaced
  --country CC     plans of one country, with what belongs to them
  --bom            CSV with a byte order mark, for programs that take UTF-8 for something else without it (format csv)
  --compiled DIR   the compiled catalogue (default: data/compiled)

plans.csv by itself holds all a plan says: \`plaintariff normalize plans.csv\` reads it back to the same plans.
Exit codes: 0 fine · 2 wrong usage · 3 fault.`;

async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArgs(
    args,
    {
      format: { type: 'string' },
      out: { type: 'string' },
      country: { type: 'string' },
      compiled: { type: 'string' },
      bom: { type: 'boolean' },
    },
    'export',
  );
  const kind = kindOf(values.format);
  if (values.out === undefined || positionals.length > 0)
    throw new CliError('export takes --format FORMAT and --out DIR.', 'See: plaintariff export --help');
  if (values.bom && kind !== 'csv') throw new CliError('--bom belongs to the format csv.');
  const country = readCode(values.country, /^[A-Z]{2}$/, '--country', 'US');
  const all = await readCompiled(values.compiled ?? path.join(ROOT, 'data', 'compiled'));
  const data = country === undefined ? all : inCountry(all, country);
  const sealed = writeKind(kind, data, values.out, values.bom ? BOM : '');
  say(JSON.stringify({ dataset: hashOf(sealed.data), date: newestDate(data), files: [...sealed.data, ...sealed.texts] }));
  return EXIT.fine;
}

function kindOf(format: string | undefined): Kind {
  const found = KINDS.find((kind) => kind === format);
  if (found === undefined) throw new CliError(`--format takes ${KINDS.join(', ')}${format === undefined ? '' : `, not ${format}`}.`);
  return found;
}

function inCountry(all: ExportData, country: string): ExportData {
  const data = selectPlans(all, (plan) => plan.country === country);
  if (data.plans.length > 0) return data;
  const known = [...new Set(all.plans.flatMap((plan) => plan.country ?? []))].sort();
  throw new CliError(`There is no plan of the country ${country} in the catalogue.`, `Countries: ${known.join(', ')}`);
}

const hashOf = (sealed: readonly Sealed[]): string => createHash('sha256').update(hashList(sealed)).digest('hex');

function writeKind(
  kind: Kind,
  data: ExportData,
  out: string,
  head: string,
): { readonly data: readonly Sealed[]; readonly texts: readonly Sealed[] } {
  const files: readonly DataFile[] = kind === 'datapackage' ? dataFiles(data) : TABLES.map((table) => dataFile(data, table, kind));
  const sealed = files.map((file) => writeDataFile(file, out, head));
  if (kind !== 'datapackage') return { data: sealed, texts: [] };
  const dataset = { sha256: hashOf(sealed), date: newestDate(data) };
  return { data: sealed, texts: packageFiles(files, sealed, { dataset }).map(({ name, text }) => writeText(out, name, text)) };
}

export const exportData: Command = { name: 'export', summary: 'the catalogue as CSV, JSON, Parquet or a data package', help: HELP, run };
