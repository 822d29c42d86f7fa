/** Which files `check` looks at: those named, and every table below a folder. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { CliError } from '../error.ts';

const TABLE = /\.(?:csv|tsv|xlsx)$/i;
/** What editors leave beside a file, and what is installed rather than published. */
const SKIPPED = /^(?:\.|~\$|node_modules$)/;

/** Paths of the tables to check: those of a folder sorted, a named file as it is. @throws CliError when a path or every table is missing */
export async function findFiles(named: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const one of named) {
    if (one === '-') {
      found.push(one);
      continue;
    }
    const isFolder = await stat(one).then(
      (entry) => entry.isDirectory(),
      // A named file that is missing is reported like one that cannot be read: the others still report.
      () => false,
    );
    if (!isFolder) {
      found.push(one);
      continue;
    }
    const tables = await tablesBelow(one);
    if (tables.length === 0) throw new CliError(`There is no table below ${one}.`, 'Looked for .csv, .tsv and .xlsx.');
    found.push(...tables);
  }
  return [...new Set(found)];
}

async function tablesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new CliError(`The folder ${folder} cannot be read: ${error.code ?? error.message}.`);
  });
  const found: string[] = [];
  for (const entry of entries) {
    if (SKIPPED.test(entry.name)) continue;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await tablesBelow(full)));
    else if (TABLE.test(entry.name) && (await isFile(entry, full))) found.push(full);
  }
  return found.sort((a, b) => (a < b ? -1 : 1));
}

/** Links to files count; links to folders are not followed, since they may lead round in circles. */
const isFile = async (entry: Dirent, full: string): Promise<boolean> =>
  entry.isFile() || (entry.isSymbolicLink() && (await stat(full).catch(() => null))?.isFile() === true);

/** How a report names a file: relative to the working folder where it lies below it, with forward slashes. */
export function shownPath(file: string, folder: string = process.cwd()): string {
  if (file === '-') return 'standard input';
  const relative = path.relative(folder, path.resolve(folder, file));
  const shown = relative === '' || relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
  return shown.split(path.sep).join('/');
}
