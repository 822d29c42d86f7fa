/** Runs the command line as a user does: a process of its own, on the pinned Node. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../../support/project-files.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const NODE = path.join(ROOT, 'node_modules', '.bin', 'node');
const MAIN = path.join(ROOT, 'src', 'cli', 'main.ts');

/** Runs `plaintariff ARGS`, with `input` on standard input. Never rejects: the exit code says how it went. */
export function plaintariff(args: readonly string[], input: string | Uint8Array = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(NODE, [MAIN, ...args], { cwd: ROOT, maxBuffer: 50_000_000 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, stdout, stderr });
    });
    // A command that needs no input may be gone before it is written.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** The JSON values of lines. */
export const jsonLines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
