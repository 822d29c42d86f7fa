/** The tests the self-check names, as they are, so that a reader can see what is proved. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { proofFiles } from './self-check.ts';

/** @throws Error for a file the self-check does not name, or that is not there */
export function testFile(file: string): string {
  if (!proofFiles().includes(file)) throw new Error(`no duty names the test ${file}`);
  return readFileSync(path.resolve('test', file), 'utf8');
}
