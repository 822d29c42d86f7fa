/** Global set-up of the unit tests: the bundled data are compiled, once for the same sources and program. */
import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './project-files.ts';

const DATA = path.join(ROOT, 'data');
const COMPILED = path.join(DATA, 'compiled');

/** Time of the newest file below a folder, in milliseconds; generated data do not count. */
async function newest(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  const times = files.filter((file) => !file.startsWith(COMPILED)).map(async (file) => (await stat(file)).mtimeMs);
  return Math.max(...(await Promise.all(times)));
}

async function isCurrent(): Promise<boolean> {
  const compiled = await stat(path.join(COMPILED, 'catalogue.json')).catch(() => null);
  if (!compiled) return false;
  const inputs = await Promise.all([newest(DATA), newest(path.join(ROOT, 'src/core')), newest(path.join(ROOT, 'src/charts'))]);
  return inputs.every((time) => time < compiled.mtimeMs);
}

/** Compiles, and leaves the frozen figures as they are: a test asks whether any were missing. */
export async function setup(): Promise<void> {
  if (await isCurrent()) return;
  const main = path.join(ROOT, 'src/cli/main.ts');
  await promisify(execFile)(process.execPath, [main, 'ingest', '--leave-pins'], { cwd: ROOT });
}
