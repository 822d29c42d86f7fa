/** `schema`: shows or writes the downloadable files of the open format. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openFormatFiles } from '../../core/ingest/index.ts';
import { readArgs, type Command } from '../command.ts';
import { CliError, EXIT, type ExitCode } from '../error.ts';
import { lineWriter, ROOT, warn } from '../io.ts';

const HELP = `plaintariff schema [NAME] [options]

The open format as files: open-format.schema.json (JSON Schema 2020-12 of a row), open-format.tableschema.json (Frictionless
Table Schema), datapackage.json, open-format-template.csv (the header) and open-format-example.csv (eight made-up plans).
All are written from one definition, src/core/ingest/open-format.ts.

  NAME        write this file to standard output; without a name, their names
  --write     write all of them to public/schema
  --check     exit 1 when a file of public/schema differs from the definition
  --dir DIR   another folder than public/schema
Exit codes: 0 fine · 1 a file differs (--check) · 2 wrong usage · 3 fault.`;

async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArgs(
    args,
    { write: { type: 'boolean' }, check: { type: 'boolean' }, dir: { type: 'string' } },
    'schema',
  );
  const files = openFormatFiles();
  const dir = values.dir ?? path.join(ROOT, 'public', 'schema');
  if (positionals.length > 1 || (values.write && values.check) || (positionals.length > 0 && (values.write || values.check)))
    throw new CliError('schema takes one of NAME, --write and --check.', 'See: plaintariff schema --help');
  if (values.write) return writeAll(files, dir);
  if (values.check) return check(files, dir);
  const out = lineWriter();
  const [name] = positionals;
  const content = name === undefined ? [...files.keys()].join('\n') : files.get(name);
  if (content === undefined) throw new CliError(`There is no file ${name ?? ''}.`, `Known: ${[...files.keys()].join(', ')}`);
  out.write(content.trimEnd());
  await out.end();
  return EXIT.fine;
}

async function writeAll(files: ReadonlyMap<string, string>, dir: string): Promise<ExitCode> {
  await mkdir(dir, { recursive: true });
  for (const [name, content] of files) await writeFile(path.join(dir, name), content);
  warn(`Wrote ${files.size} files to ${path.relative(process.cwd(), dir) || dir}.`);
  return EXIT.fine;
}

async function check(files: ReadonlyMap<string, string>, dir: string): Promise<ExitCode> {
  const differing: string[] = [];
  for (const [name, content] of files)
    if ((await readFile(path.join(dir, name), 'utf8').catch(() => null)) !== content) differing.push(name);
  if (differing.length > 0) warn(`Differs from the definition: ${differing.join(', ')}. Run: plaintariff schema --write`);
  return differing.length > 0 ? EXIT.notices : EXIT.fine;
}

export const schema: Command = { name: 'schema', summary: 'the open format as downloadable files', help: HELP, run };
