/** Disk, terminal and hash: everything the core is not allowed to touch. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { CliError } from './error.ts';
import { terminal } from './terminal.ts';

/**
 * The project's folder, from which data/ is found: the nearest with a package.json. Run from the sources this module lies two folders
 * below it; in the package everything is one file in build/.
 */
export const ROOT = packageFolder(import.meta.dirname);

function packageFolder(from: string): string {
  for (let at = from; at !== path.dirname(at); at = path.dirname(at)) if (existsSync(path.join(at, 'package.json'))) return at;
  return from;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Reads a file, or standard input for `-`. */
export async function readInput(file: string): Promise<Uint8Array> {
  if (file === '-') return readStdin();
  try {
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new CliError(`There is no file ${file}.`, 'Check the path; - reads standard input.');
    if (code === 'EISDIR') throw new CliError(`${file} is a folder.`, 'Name one file; the command ingest reads folders.');
    throw new CliError(`${file} cannot be read: ${code ?? String(error)}.`);
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of terminal().input) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Lines to standard output, gathered so that a million of them are not a million system calls. Ends quietly when a pipe closes. */
export function lineWriter(): { readonly write: (line: string) => void; readonly end: () => Promise<void> } {
  let pending: string[] = [];
  let size = 0;
  const flush = (): void => {
    if (pending.length > 0) terminal().out(`${pending.join('\n')}\n`);
    pending = [];
    size = 0;
  };
  return {
    write: (line) => {
      pending.push(line);
      size += line.length;
      if (size > 1_000_000) flush();
    },
    end: () => {
      flush();
      return new Promise((resolve) => terminal().out('', resolve));
    },
  };
}

/** Moves a finished folder to its place; the old one goes only once the new one is complete. */
export async function replaceFolder(finished: string, place: string): Promise<void> {
  const old = `${place}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(place, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(finished, place);
  await rm(old, { recursive: true, force: true });
}

/** A line to standard output. */
export const say = (text: string): void => terminal().out(`${text}\n`);

/** A line to standard error. */
export const warn = (text: string): void => terminal().err(`${text}\n`);
